// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real parleyd, a real Chromium, and an agent at the other end of the wire.

import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import WebSocket from 'ws';

const parleyd = join(process.env.PARLEY_BINARIES ?? 'build/release/bin', 'parleyd');

const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until `check` gives something true. */
export async function until(check, what = 'condition', patience = 10_000) {
  const end = Date.now() + patience;
  for (;;) {
    const value = await check();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await pause(40);
  }
}

/** The backend with one agent in it, on a folder of its own; with the sample centre when that is asked for. */
export class Backend {
  static async start({ hasSample = false, allowed = [] } = {}) {
    const backend = new Backend();
    backend.allowed = allowed.flatMap((origin) => ['--allow-origin', origin]);
    backend.folder = mkdtempSync(join(tmpdir(), 'parley-browser-'));
    backend.port = await freePort();
    backend.url = `http://127.0.0.1:${backend.port}`;
    if (hasSample) backend.run(['sample']);
    backend.run(['user', 'add', '--login', 'agnes', '--name', 'Agnes Gray', '--role', 'agent', '--languages', 'en,he,ar,pl', '--cap', '4'], 'quiet-lamp-9\n');
    await backend.serve();
    return backend;
  }

  run(words, input = '') {
    const done = spawnSync(parleyd, [...words, '--data', this.folder], { input, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`parleyd ${words[0]}: ${done.stderr}`);
    return done.stdout;
  }

  async serve() {
    this.process = spawn(parleyd, ['serve', '--data', this.folder, '--listen', `127.0.0.1:${this.port}`, ...this.allowed], { stdio: ['ignore', 'ignore', 'pipe'] });
    this.log = '';
    this.process.stderr.on('data', (data) => { this.log += data; });
    await until(() => fetch(`${this.url}/healthz`).then((answer) => answer.ok, () => false), 'parleyd');
  }

  kill(signal = 'SIGKILL') {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill(signal);
    return gone;
  }

  async stop() {
    if (this.process.exitCode === null && this.process.signalCode === null) await this.kill('SIGTERM');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** An agent who takes whatever comes. */
export class Agent {
  messages = [];
  typing = [];
  conversations = new Map();
  receipts = new Map();
  #asked = new Map();

  static async signIn(backend) {
    const agent = new Agent();
    const socket = new WebSocket(`ws://127.0.0.1:${backend.port}/ws`);
    agent.socket = socket;
    socket.on('message', (data) => agent.#received(JSON.parse(data.toString())));
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    socket.once('close', () => agent.#closed());
    const { token } = await agent.ask('session.sign_in', { login: 'agnes', password: 'quiet-lamp-9', device: 'test' });
    await agent.ask('session.hello', { version: 1, token, since: 0, epoch: '', client: 'test' });
    await agent.ask('presence.set', { presence: 'available' });
    return agent;
  }

  ask(name, body, id = randomUUID()) {
    return new Promise((resolve, reject) => {
      if (this.socket.readyState !== WebSocket.OPEN) return reject(new Error(`${name} without a connection`));
      this.#asked.set(id, { resolve, reject });
      this.socket.send(Buffer.from(JSON.stringify({ id, do: name, with: body })));
    });
  }

  tell(name, body) { this.socket.send(Buffer.from(JSON.stringify({ id: randomUUID(), do: name, with: body }))); }

  say(conversation, text) { return this.ask('message.send', { conversation, text }); }

  /** The conversation of a customer of this name, once the agent holds it. */
  conversationOf(name) {
    return until(() => [...this.conversations.values()].find((it) => it.customer_name === name && it.state === 'active'), `a conversation with ${name}`);
  }

  texts(conversation) {
    return this.messages.filter((it) => it.conversation === conversation && it.author.kind === 'customer').map((it) => it.text);
  }

  #closed() {
    for (const { reject } of this.#asked.values()) reject(new Error('the connection was lost'));
    this.#asked.clear();
  }

  #received(frame) {
    if (frame.re) {
      const asked = this.#asked.get(frame.re);
      this.#asked.delete(frame.re);
      frame.ok ? asked?.resolve(frame.ok) : asked?.reject(new Error(`${frame.error.code}: ${frame.error.message}`));
    } else if (frame.ev === 'message.added') {
      this.messages.push(frame.with.message);
    } else if (frame.ev === 'conversation.changed') {
      this.conversations.set(frame.with.conversation.id, frame.with.conversation);
    } else if (frame.ev === 'receipt.changed') {
      this.receipts.set(frame.with.conversation, frame.with);
    } else if (frame.ev === 'typing.changed') {
      this.typing.push(frame.with);
    }
  }

  /** Ends what is still open, so that the next customer finds room. */
  async finishAll() {
    for (const it of this.conversations.values())
      if (it.state === 'active') await this.ask('conversation.close', { conversation: it.id, disposition: 'Solved' });
  }

  leave() { this.socket.close(); }
}

export async function openBrowser() {
  return chromium.launch({
    executablePath: process.env.PARLEY_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/** A visitor's page, whose errors end the test. */
export async function openChat(browser, backend, { language = 'en', context = {}, path = '/chat', query = '' } = {}) {
  const where = await browser.newContext({ locale: 'en-GB', viewport: { width: 420, height: 760 }, ...context });
  const page = await where.newPage();
  page.problems = [];
  page.on('pageerror', (error) => page.problems.push(error.message));
  page.on('console', (line) => line.type() === 'error' && !/ERR_CONNECTION|WebSocket connection/.test(line.text()) && page.problems.push(line.text()));
  await page.goto(`${backend.url}${path}?language=${language}${query}`);
  return page;
}

export async function startChat(page, name) {
  await page.waitForSelector('#start:not([hidden])');
  await page.fill('#name', name);
  await page.click('#start-button');
  await page.waitForSelector('#talk:not([hidden])');
}

export const say = async (page, text) => {
  await page.fill('#text', text);
  await page.press('#text', 'Enter');
};

/** The texts shown, without the name that only a screen reader gets. */
export const bubbles = (page) => page.$$eval('.bubble', (nodes) => nodes.map((node) => [...node.childNodes].filter((it) => it.className !== 'unseen').map((it) => it.textContent).join('')));

export const untilBubbles = (page, count) => page.waitForFunction((n) => document.querySelectorAll('.message').length === n, count);

export const isTooWide = (page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth
  || [...document.querySelectorAll('#widget, #log, #start')].some((it) => it.scrollWidth > it.clientWidth));
