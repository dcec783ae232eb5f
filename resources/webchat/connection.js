// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The visitor's end of the wire: one socket, kept up by reconnecting, and an outbox that outlives a
// reload. A message is stored before it is first sent and leaves the outbox only when it is answered;
// its id stays the same however often it goes out, so the backend keeps it once. One is sent after the
// other, so that they arrive in the order they were written in.

const version = 1;
const silence = 40_000; // ms; the backend tells a visitor how far the log is every 15 s
const pauseWhenLimited = 2_000; // ms

export class Connection extends EventTarget {
  #socket = null;
  #tries = 0;
  #timer = 0;
  #watch = 0;
  #asked = new Map();
  #since = 0;
  #epoch = '';
  #store;
  #isFlushing = false;
  ready = false;

  constructor(store) {
    super();
    this.#store = store;
    addEventListener('online', () => this.#soon(0));
    addEventListener('storage', (event) => event.key === this.#store.outboxKey && this.#emit('outbox'));
  }

  get outbox() { return this.#store.outbox; }

  open() {
    clearTimeout(this.#timer);
    const url = new URL('/visitor', location.href);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    const socket = new WebSocket(url);
    socket.binaryType = 'arraybuffer';
    socket.onopen = () => socket === this.#socket && this.#hello();
    socket.onmessage = (message) => socket === this.#socket && this.#received(message.data);
    socket.onclose = () => socket === this.#socket && this.#lost();
    this.#socket = socket;
    this.#heard();
  }

  /** Sends a command that is forgotten when the connection breaks; resolves with the reply's "ok". */
  ask(name, body, id = newId()) {
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      if (this.#send(id, name, body)) return;
      this.#asked.delete(id);
      reject({ code: 'unavailable' });
    });
  }

  /** Sends a command that is not answered. */
  tell(name, body) { this.#send(newId(), name, body); }

  /** Keeps a message until the backend has it. */
  post(body, files = []) {
    this.#keep([...this.outbox, { id: newId(), body, files, at: Date.now(), failure: '' }]);
    this.#flush();
  }

  retry(id) {
    this.#keep(this.outbox.map((item) => (item.id === id ? { ...item, failure: '' } : item)));
    this.#flush();
  }

  /** Takes a message that failed out of the outbox and returns its body. */
  withdraw(id) {
    const item = this.outbox.find((it) => it.id === id && it.failure);
    if (item) this.#keep(this.outbox.filter((it) => it.id !== id));
    return item?.body;
  }

  #send(id, name, body) {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(new TextEncoder().encode(JSON.stringify({ id, do: name, with: body })));
    return true;
  }

  async #hello() {
    try {
      const welcome = await this.ask('visitor.hello', { version, token: this.#store.token, since: this.#since, epoch: this.#epoch });
      this.#tries = 0;
      this.#store.token = welcome.token;
      if (welcome.snapshot || welcome.epoch !== this.#epoch) this.#since = 0;
      this.#epoch = welcome.epoch;
      this.ready = true;
      this.#emit('welcome', welcome);
      this.#flush();
    } catch (error) {
      if (error.code === 'not_signed_in') this.#store.token = '';
      this.#socket?.close();
    }
  }

  async #flush() {
    if (this.#isFlushing) return;
    this.#isFlushing = true;
    const next = () => this.ready && this.outbox.find((item) => !item.failure);
    for (let item = next(); item; item = next()) {
      try {
        await this.ask('visitor.send', item.body, item.id);
        this.#keep(this.outbox.filter((it) => it.id !== item.id));
      } catch ({ code }) {
        if (!this.ready) break;
        if (code === 'rate_limited' || code === 'unavailable') await new Promise((resolve) => setTimeout(resolve, pauseWhenLimited));
        else this.#keep(this.outbox.map((it) => (it.id === item.id ? { ...it, failure: code } : it)));
      }
    }
    this.#isFlushing = false;
  }

  #keep(items) {
    this.#store.outbox = items;
    this.#emit('outbox');
  }

  #received(data) {
    this.#heard();
    const frame = JSON.parse(typeof data === 'string' ? data : new TextDecoder().decode(data));
    if (frame.re !== undefined) {
      const asked = this.#asked.get(frame.re);
      this.#asked.delete(frame.re);
      if (frame.ok) asked?.resolve(frame.ok);
      else asked?.reject(frame.error ?? { code: 'bad_request' });
      return;
    }
    if (frame.seq) {
      if (frame.at && frame.seq <= this.#since) return;
      this.#since = Math.max(this.#since, frame.seq);
    }
    if (frame.ev === 'caught_up') this.#since = Math.max(this.#since, frame.with.seq);
    this.#emit(frame.ev, frame.with);
  }

  #heard() {
    clearTimeout(this.#watch);
    this.#watch = setTimeout(() => this.#dead(), silence);
  }

  #dead() {
    const socket = this.#socket;
    this.#lost();
    socket?.close();
  }

  #lost() {
    this.#socket = null;
    clearTimeout(this.#watch);
    this.ready = false;
    for (const { reject } of this.#asked.values()) reject({ code: 'unavailable' });
    this.#asked.clear();
    this.#emit('lost');
    this.#soon(Math.min(15_000, 500 * 2 ** this.#tries++) * (0.5 + Math.random()));
  }

  #soon(delay) {
    if (this.#socket) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.open(), delay);
  }

  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** What outlives a reload: the token, the outbox and the visitor's choices. Where the browser keeps
    nothing for a page (a frame with storage blocked), it lasts as long as the page. */
export class Store {
  outboxKey = 'parley.outbox';
  #memory = new Map();

  #read(key, fallback) {
    if (this.#memory.has(key)) return this.#memory.get(key);
    try { return JSON.parse(localStorage.getItem(key)) ?? fallback; } catch { return fallback; }
  }
  #write(key, value) {
    try {
      localStorage.setItem(key, JSON.stringify(value));
      this.#memory.delete(key);
    } catch {
      this.#memory.set(key, value);
    }
  }

  get token() { return this.#read('parley.token', ''); }
  set token(value) { this.#write('parley.token', value); }
  get outbox() { return this.#read(this.outboxKey, []); }
  set outbox(value) { this.#write(this.outboxKey, value); }
  get language() { return this.#read('parley.language', ''); }
  set language(value) { this.#write('parley.language', value); }
  get previewOff() { return this.#read('parley.previewOff', false); }
  set previewOff(value) { this.#write('parley.previewOff', value); }
  get draft() { return this.#read('parley.draft', ''); }
  set draft(value) { this.#write('parley.draft', value); }
}

/** A version 4 UUID, also where the page is not a secure context and crypto.randomUUID is missing. */
function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
