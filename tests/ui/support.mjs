// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real workstation on a real screen, driven by keys and the mouse, and the people at the other
// ends of the wire. Run within resources/run/session --display --keyring.

import { spawn, execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import WebSocket from '../browser/node_modules/ws/wrapper.mjs';
import { Backend, until } from '../browser/support.mjs';

export { Backend, until };

const parley = join(process.env.PARLEY_BINARIES ?? 'build/release/bin', 'parley');
const pictures = process.env.PARLEY_PICTURES ?? 'build/ui';

export const xdotool = (...words) => execFileSync('xdotool', words.map(String), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** The keyboard of everybody on this screen, such as 'us,il'. */
export const layKeyboard = (layout) => execFileSync('setxkbmap', ['-layout', layout]);

export function picture(name) {
  mkdirSync(pictures, { recursive: true });
  const file = join(pictures, `${name}.png`);
  execFileSync('import', ['-window', 'root', file]);
  return file;
}

/** How many pixels of the screen have about this colour, 'rrggbb'. */
function countPixels(colour) {
  const pixels = execFileSync('import', ['-window', 'root', '-depth', '8', 'rgb:-'], { maxBuffer: 1 << 24 });
  const [red, green, blue] = Buffer.from(colour, 'hex');
  const isNear = (one, other) => Math.abs(one - other) < 24;
  let count = 0;
  for (let at = 0; at < pixels.length; at += 3)
    if (isNear(pixels[at], red) && isNear(pixels[at + 1], green) && isNear(pixels[at + 2], blue)) ++count;
  return count;
}

/** A test with what it uses up: `use` keeps whatever has a stop(), and ends it, the last one first. */
export function screenTest(name, body) {
  test(name, { timeout: 90_000 }, async (t) => {
    const used = [];
    const use = (it) => (used.push(it), it);
    try {
      await body(use, t);
    } catch (error) {
      t.diagnostic(`picture: ${picture(name.replace(/\W+/g, '-'))}`);
      for (const it of used) if (it.log) t.diagnostic(it.log);
      throw error;
    } finally {
      for (const it of used.reverse()) await it.stop();
    }
  });
}

/** One who works here: login, password, role. */
export function employ(backend, login, { name = login, role = 'agent', languages = 'en,he,ar,pl', cap = 4 } = {}) {
  backend.run(['user', 'add', '--login', login, '--name', name, '--role', role, '--languages', languages, '--cap', String(cap)], `${passwordOf(login)}\n`);
}

export const passwordOf = (login) => `quiet-lamp-${login}`;

/** The workstation's program with a data folder that outlives it. */
export class Workstation {
  log = '';
  folder = mkdtempSync(join(tmpdir(), 'parley-ui-'));

  /** Signed in and in front. */
  static async signedIn(backend, login, { name, words = [], password = passwordOf(login) } = {}) {
    const workstation = new Workstation();
    await workstation.start(backend, login, { name, words, password });
    return workstation;
  }

  async start(backend, login, { name, words = [], password = passwordOf(login) } = {}) {
    const environment = { ...process.env, QT_QPA_PLATFORM: 'xcb', LC_ALL: 'C.UTF-8' };
    if (password) environment.PARLEY_PASSWORD = password;
    const all = ['--server', backend.url, '--data', this.folder, '--theme', 'light', ...words];
    if (login) all.push('--login', login);
    this.process = spawn(parley, all, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
    this.process.stderr.on('data', (data) => { this.log += data; });
    this.window = await this.showsTitle(name ? `^${name} . Parley$` : '^Parley$');
  }

  /** Waits until a window of that title has the keyboard. */
  showsTitle(pattern) {
    return until(() => {
      if (this.process.exitCode !== null) throw new Error(`parley ended: ${this.log}`);
      try {
        const title = xdotool('getactivewindow', 'getwindowname');
        return new RegExp(pattern).test(title) && xdotool('getactivewindow');
      } catch { return false; }
    }, `the window "${pattern}"`, 20_000);
  }

  /** Is the light theme's colour of what went wrong on the screen? */
  hasProblem() { return countPixels('b92f28') > 20; }
  showsProblem() { return until(() => this.hasProblem(), 'a problem on the screen'); }

  key(...keys) { xdotool('key', '--clearmodifiers', '--delay', 15, ...keys); }
  type(text) { xdotool('type', '--clearmodifiers', '--delay', 15, '--', text); }
  /** Where the window's inside is on the screen. */
  place() {
    const words = xdotool('getwindowgeometry', '--shell', this.window).split('\n').map((it) => it.split('='));
    const { X, Y, WIDTH, HEIGHT } = Object.fromEntries(words.map(([name, value]) => [name, Number(value)]));
    return { x: X, y: Y, width: WIDTH, height: HEIGHT };
  }

  click(x, y) { xdotool('mousemove', x, y, 'click', 1); }

  /** Brings this window in front of another workstation's. */
  raise() {
    xdotool('windowactivate', '--sync', this.window);
  }

  /** What is written and not sent, as it is kept on disk. */
  get drafts() {
    return this.#kept('drafts', '.json').filter((file) => !file.endsWith('.entries.json')).flatMap((file) => Object.values(JSON.parse(readFileSync(file, 'utf8'))));
  }

  /** What is written in the library and not saved, as it is kept on disk. */
  get unsaved() {
    return this.#kept('drafts', '.entries.json').flatMap((file) => JSON.parse(readFileSync(file, 'utf8'))).map((it) => it.edited);
  }

  /** How many messages wait to be sent, as it is kept on disk. */
  get queued() {
    const count = (file) => Number(sqlite(file, "select count(*) from commands where name = 'message.send'"));
    return this.#kept('outbox', '.sqlite').reduce((sum, file) => sum + count(file), 0);
  }

  #kept(folder, ending) {
    try {
      return readdirSync(join(this.folder, folder)).filter((it) => it.endsWith(ending)).map((it) => join(this.folder, folder, it));
    } catch { return []; }
  }

  kill(signal = 'SIGKILL') {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return Promise.resolve();
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill(signal);
    return gone;
  }

  async stop() {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** One socket of the protocol: asks, and remembers the events. */
class Wire {
  events = [];
  #asked = new Map();

  async open(url) {
    this.socket = new WebSocket(url);
    this.socket.on('message', (data) => this.#received(JSON.parse(data.toString())));
    this.socket.on('close', () => this.#asked.forEach(({ reject }) => reject(new Error('the connection was lost'))));
    await new Promise((resolve, reject) => this.socket.once('open', resolve).once('error', reject));
  }

  ask(name, body, id = randomUUID()) {
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.socket.send(Buffer.from(JSON.stringify({ id, do: name, with: body })));
    });
  }

  #received(frame) {
    if (!frame.re) return this.events.push(frame);
    const asked = this.#asked.get(frame.re);
    this.#asked.delete(frame.re);
    frame.ok ? asked?.resolve(frame.ok) : asked?.reject(new Error(`${frame.error.code}: ${frame.error.message}`));
  }

  of(name) { return this.events.filter((it) => it.ev === name).map((it) => it.with); }

  stop() { this.socket.close(); }
}

/** A customer in the web chat, who comes back by their token and never sees an event twice. */
export class Visitor {
  events = [];
  #wire = new Wire();
  #token = '';

  static async arrive(backend, name, text, language = 'en') {
    const visitor = new Visitor();
    visitor.backend = backend;
    await visitor.#hello();
    const { chat } = await visitor.#wire.ask('visitor.start', { name, language });
    visitor.conversation = chat.conversation;
    if (text) await visitor.say(text);
    return visitor;
  }

  async #hello() {
    await this.#wire.open(`${this.backend.url.replace('http', 'ws')}/visitor`);
    const welcome = await this.#wire.ask('visitor.hello', { version: 1, token: this.#token });
    this.#token = welcome.token;
  }

  /** After the backend went away: a new connection, which is told everything from the beginning. */
  async comeBack() {
    this.#wire.stop();
    this.#wire = new Wire();
    await this.#hello();
  }

  say(text) { return this.#wire.ask('visitor.send', { conversation: this.conversation, text }); }

  /** What agents wrote, in the order it came, with everything that came twice. */
  get answers() { return this.#wire.of('message.added').map((it) => it.message).filter((it) => it.author.kind !== 'customer').map((it) => it.text); }

  get everything() { return JSON.stringify(this.#wire.events); }

  isTypedTo() { return this.#wire.of('typing.changed').at(-1)?.typing === true; }

  untilAnswers(count, what = `${count} answers`) { return until(() => this.answers.length >= count && this.answers, what); }

  /** The agent's window shows the conversation and its newest message. */
  untilSeen() {
    return until(() => this.#wire.of('receipt.changed').some((it) => it.agent_read_up_to > 0) || this.#wire.of('chat.changed').some((it) => it.chat.read_up_to > 0), 'a reader');
  }

  stop() { this.#wire.stop(); }
}

/** Another of the centre's people, without windows. */
export class Colleague {
  #wire = new Wire();

  static async signIn(backend, login, password = passwordOf(login)) {
    const colleague = new Colleague();
    const wire = colleague.#wire;
    await wire.open(`${backend.url.replace('http', 'ws')}/ws`);
    const { token, user } = await wire.ask('session.sign_in', { login, password, device: 'test' });
    await wire.ask('session.hello', { version: 1, token, since: 0, epoch: '', client: 'test' });
    colleague.user = user;
    return colleague;
  }

  ask(name, body) { return this.#wire.ask(name, body); }
  of(name) { return this.#wire.of(name); }

  /** The newest that is known of each conversation. */
  get conversations() {
    return [...new Map(this.of('conversation.changed').map((it) => [it.conversation.id, it.conversation])).values()];
  }

  conversation(id) { return this.conversations.find((it) => it.id === id); }

  stop() { this.#wire.stop(); }
}

/** A wire that can be cut, between a workstation and its backend. */
export class Cable {
  #ends = new Set();

  static async lay(backend) {
    const cable = new Cable();
    cable.server = createServer((near) => {
      const far = connect(backend.port, '127.0.0.1');
      near.pipe(far).pipe(near);
      for (const end of [near, far]) {
        cable.#ends.add(end);
        end.on('error', () => end.destroy()).on('close', () => { cable.#ends.delete(end); near.destroy(); far.destroy(); });
      }
    });
    await cable.mend();
    cable.url = `http://127.0.0.1:${cable.port}`;
    return cable;
  }

  cut() {
    this.server.close();
    for (const end of this.#ends) end.destroy();
  }

  async mend() {
    await new Promise((resolve) => this.server.listen(this.port ?? 0, '127.0.0.1', resolve));
    this.port = this.server.address().port;
  }

  stop() { if (this.server.listening) this.cut(); }
}

const sqlite = (file, query) => execFileSync('sqlite3', ['-readonly', '-cmd', '.timeout 2000', file, query], { encoding: 'utf8', maxBuffer: 1 << 26 }).trim();

/** What the store says to a query, a row a line. */
export const askStore = (backend, query) => sqlite(join(backend.folder, 'parley.sqlite'), query).split('\n').filter(Boolean);

/** The messages of the centre's people as the store has them, oldest first. */
export const storedMessages = (backend) => askStore(backend, 'select hex(body) from events where kind = 2 order by seq')
  .map((it) => JSON.parse(Buffer.from(it, 'hex').toString()).message).filter((it) => it.author.kind === 'agent');

/** The texts of these in one conversation. */
export const stored = (backend, conversation) => storedMessages(backend).filter((it) => it.conversation === conversation).map((it) => it.text);
