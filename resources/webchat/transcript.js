// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The conversation as it is shown. Everything from outside is set with textContent.

const group = 2 * 60_000; // messages of one author within this belong together, ms
const link = /\bhttps?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g;

export class Transcript {
  #log;
  #w;
  #language;
  #rows = new Map(); // id -> { data, node }
  #waiting = [];
  #chat = null;
  onRetry = () => {};

  constructor(log) { this.#log = log; }

  setWords(w, language) {
    this.#w = w;
    this.#language = language;
    this.#log.setAttribute('aria-label', w('conversation'));
    this.render();
  }

  clear() { this.#rows.clear(); this.render(); }
  get lastSeq() { return Math.max(0, ...[...this.#rows.values()].map((row) => row.seq)); }
  get isEmpty() { return this.#rows.size === 0 && this.#waiting.length === 0; }

  add(message) {
    this.#rows.set(message.id, message);
    this.render();
  }

  setOutbox(items) {
    this.#waiting = items.filter((item) => !this.#rows.has(item.id));
    this.render();
  }

  setChat(chat) {
    this.#chat = chat;
    this.render();
  }

  render() {
    if (!this.#w) return;
    const atEnd = this.#log.scrollHeight - this.#log.scrollTop - this.#log.clientHeight < 60;
    const messages = [...this.#rows.values()].sort((a, b) => a.seq - b.seq);
    const nodes = [];
    let before = null;
    for (const message of messages) {
      const mine = message.author.kind === 'customer';
      if (!before || dayOf(before.at) !== dayOf(message.at)) nodes.push(this.#day(message.at));
      const isFirst = !before || before.author.kind !== message.author.kind || message.at - before.at > group;
      nodes.push(this.#message(message, mine, isFirst, this.#state(message, mine)));
      before = message;
    }
    for (const item of this.#waiting) {
      const message = { id: item.id, text: item.body.text ?? '', attachments: item.files ?? [], at: item.at, author: { kind: 'customer' } };
      nodes.push(this.#message(message, true, false, item.failure ? 'failed' : 'waiting', item.failure));
    }
    if (this.#chat?.state === 'closed') nodes.push(element('p', 'system', this.#w('closed')));
    reconcile(this.#log, nodes);
    if (atEnd) this.#log.scrollTop = this.#log.scrollHeight;
  }

  #state(message, mine) {
    if (!mine) return '';
    if (message.seq <= (this.#chat?.read_up_to ?? 0)) return 'seen';
    return message.seq <= (this.#chat?.delivered_up_to ?? 0) ? 'delivered' : 'sent';
  }

  #day(at) {
    const days = Math.round((startOfDay(Date.now()) - startOfDay(at)) / 86_400_000);
    const name = days === 0 ? this.#w('today') : days === 1 ? this.#w('yesterday')
      : new Intl.DateTimeFormat(this.#language, { day: 'numeric', month: 'long' }).format(at);
    const node = element('div', 'day', name);
    node.dataset.key = `day-${dayOf(at)}-${name}`;
    return node;
  }

  #message(message, mine, isFirst, state, why = '') {
    const node = element('div', `message${mine ? ' mine' : ''}${isFirst ? ' first' : ''} ${state}`);
    node.dataset.key = `${message.id}-${state}-${isFirst}-${this.#language}-${why}`;
    const author = element('span', 'unseen', `${mine ? this.#w('you') : message.author.name ?? ''}: `);
    const bubble = element('div', 'bubble');
    bubble.dir = 'auto';
    bubble.append(author, ...linked(message.text ?? ''));
    for (const file of message.attachments ?? []) bubble.append(this.#file(file));
    node.append(bubble, this.#meta(message, state, why));
    return node;
  }

  #file(file) {
    const card = element('a', 'file');
    card.href = `/files/${encodeURIComponent(file.id)}`;
    card.target = '_blank';
    card.rel = 'noopener';
    if (file.type?.startsWith('image/')) {
      const image = element('img');
      image.src = card.href;
      image.alt = '';
      card.append(image);
    }
    const words = element('div');
    const name = element('b', '', file.name);
    name.dir = 'auto';
    const units = new Intl.NumberFormat(this.#language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
    words.append(name, element('span', '', units.format(Math.max(1, file.bytes / 1024))));
    card.append(words);
    return card;
  }

  #meta(message, state, why) {
    const meta = element('div', 'meta');
    const time = element('time', '', new Intl.DateTimeFormat(this.#language, { hour: '2-digit', minute: '2-digit', hour12: false }).format(message.at));
    meta.append(time);
    if (state === 'waiting') meta.append(` · ${this.#w('waiting')}`);
    else if (state === 'failed') {
      const again = element('button', 'link', this.#w('again'));
      again.type = 'button';
      again.onclick = () => this.onRetry(message.id);
      meta.append(` ${this.#w('failed')}${why ? ` (${why})` : ''} `, again);
    } else if (state) {
      const ticks = element('span', `ticks ${state === 'seen' ? 'read' : ''}`, state === 'sent' ? '✓' : '✓✓');
      ticks.setAttribute('aria-hidden', 'true');
      meta.append(ticks, element('span', state === 'seen' ? 'read' : 'unseen', ` ${this.#w(state)}`));
    }
    return meta;
  }
}

/** Replaces only what changed, so that a screen reader hears new messages alone. */
function reconcile(parent, nodes) {
  const old = new Map([...parent.children].map((node) => [node.dataset.key ?? node.textContent, node]));
  const wanted = nodes.map((node) => old.get(node.dataset.key ?? node.textContent) ?? node);
  for (const node of [...parent.children]) if (!wanted.includes(node)) node.remove();
  wanted.forEach((node, i) => parent.children[i] !== node && parent.insertBefore(node, parent.children[i] ?? null));
}

function linked(text) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(link)) {
    parts.push(text.slice(end, match.index));
    const anchor = element('a', '', match[0]);
    anchor.href = match[0];
    anchor.target = '_blank';
    anchor.rel = 'noopener noreferrer nofollow';
    anchor.dir = 'ltr';
    parts.push(anchor);
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return parts;
}

export function element(tag, className = '', text = '') {
  const node = document.createElement(tag);
  if (className) node.className = className.trim();
  if (text) node.textContent = text;
  return node;
}

const dayOf = (at) => new Date(at).toDateString();
const startOfDay = (at) => new Date(at).setHours(0, 0, 0, 0);
