// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Connection, Store } from './connection.js';
import { firstLanguage, isRightToLeft, wordsOf } from './strings.js';
import { Transcript, element } from './transcript.js';

const $ = (id) => document.getElementById(id);
const query = new URLSearchParams(location.search);
const store = new Store();
const connection = new Connection(store);
const transcript = new Transcript($('log'));
const largestFile = 10 * 1024 * 1024;

let language = firstLanguage(query.get('language'), store.language);
let w = wordsOf(language);
let welcome = null;
let chat = null;
let wantsNew = false;
let score = 0;

// ---- words and direction -------------------------------------------------------------------

function setLanguage(tag) {
  language = tag;
  store.language = tag;
  w = wordsOf(tag);
  document.documentElement.lang = tag;
  document.documentElement.dir = isRightToLeft(tag) ? 'rtl' : 'ltr';
  const texts = {
    'start-title': 'how', 'name-label': 'name', 'order-label': 'order', 'order-optional': 'optional', 'language-label': 'language',
    'start-button': 'start', 'typing-note': 'typingNote', 'rating-title': 'how2', rate: 'rate', thanks: 'thanks', again: 'newChat', end: 'end',
  };
  for (const [id, key] of Object.entries(texts)) $(id).textContent = w(key);
  for (const [id, key] of Object.entries({ attach: 'attach', send: 'send', minimise: 'minimise', file: 'attach' })) {
    $(id).setAttribute('aria-label', w(key));
    $(id).title = w(key);
  }
  $('text').placeholder = w('write');
  $('text').setAttribute('aria-label', w('write'));
  $('comment').placeholder = w('comment');
  $('comment').setAttribute('aria-label', w('comment'));
  $('language').value = tag;
  showTypingSwitch();
  showTopics();
  showStars();
  transcript.setWords(w, tag);
  show();
}

function showTypingSwitch() {
  $('typing-switch').textContent = w(store.previewOff ? 'typingOn' : 'typingOff');
  $('typing-switch').setAttribute('aria-pressed', String(store.previewOff));
}

function showTopics() {
  const chosen = document.querySelector('#topics input:checked')?.value;
  $('topics').replaceChildren(...(welcome?.topics ?? []).map((topic) => {
    const label = element('label');
    const input = element('input', 'unseen');
    Object.assign(input, { type: 'radio', name: 'topic', value: topic, checked: topic === chosen });
    label.append(input, element('span', '', w.topic(topic)));
    return label;
  }));
}

function showStars() {
  $('stars').replaceChildren(...[1, 2, 3, 4, 5].map((n) => {
    const label = element('label');
    const input = element('input', 'unseen');
    Object.assign(input, { type: 'radio', name: 'score', value: String(n), checked: n === score });
    input.setAttribute('aria-label', w('outOf', { word: w.star(n), n }));
    input.onchange = () => { score = n; showScore(); };
    const star = element('span', n <= score ? 'lit' : '', n <= score ? '★' : '☆');
    star.setAttribute('aria-hidden', 'true');
    label.append(input, star);
    return label;
  }));
  showScore();
}

function showScore() {
  [...$('stars').querySelectorAll('span')].forEach((star, i) => {
    star.className = i < score ? 'lit' : '';
    star.textContent = i < score ? '★' : '☆';
  });
  $('stars-words').textContent = score ? w('outOf', { word: w.star(score), n: score }) : '';
  $('rate').disabled = !score;
}

// ---- what is shown -------------------------------------------------------------------------

function show() {
  const centre = welcome?.centre ?? '';
  const talking = Boolean(chat) && !wantsNew;
  const closed = talking && chat.state === 'closed';
  const agent = talking ? chat.agent_name ?? '' : '';
  document.title = centre || w('title');
  $('title').textContent = agent ? w('from', { agent, centre }) : centre || w('title');
  $('subtitle').textContent = closed ? w('closed') : agent ? w('usually') : w('people');
  $('agent-initials').hidden = !agent;
  $('agent-initials').textContent = initials(agent);
  $('start').hidden = talking || !welcome;
  $('talk').hidden = !talking;
  $('end').hidden = !talking || closed;
  $('rating').hidden = !closed || Boolean(chat.satisfaction);
  $('thanks').hidden = !closed || !chat.satisfaction;
  $('again').hidden = !closed;
  if (closed || agent) $('typing').hidden = $('typing').hidden || closed;
  showWait(talking && chat.state === 'queued');
  showSend();
}

function showWait(isWaiting) {
  $('wait').hidden = !isWaiting;
  if (!isWaiting) return;
  const minutes = Math.max(1, Math.round((chat.wait_seconds ?? 0) / 60));
  const head = chat.wait_seconds ? w.plural('minutes', minutes) : w('waitTitle');
  $('wait').replaceChildren(element('b', '', head), element('br'), chat.ahead ? w.plural('ahead', chat.ahead) : w('aheadNone'));
}

const initials = (name) => name.split(/\s+/).filter(Boolean).slice(0, 2).map((part) => [...part][0]).join('').toUpperCase();

function showSend() {
  $('send').disabled = !$('text').value.trim();
}

// ---- what comes ----------------------------------------------------------------------------

connection.addEventListener('welcome', ({ detail }) => {
  const isFirst = !welcome;
  welcome = detail;
  if (detail.snapshot) transcript.clear();
  if (detail.chat) setChat(detail.chat);
  $('notice').hidden = true;
  showTopics();
  transcript.setOutbox(connection.outbox);
  show();
  if (isFirst && !chat) $('name').value = query.get('name') ?? '';
});
connection.addEventListener('lost', () => {
  $('notice').textContent = w('reconnecting');
  $('notice').hidden = false;
});
connection.addEventListener('outbox', () => transcript.setOutbox(connection.outbox));
connection.addEventListener('message.added', ({ detail: { message } }) => {
  const atEnd = document.visibilityState === 'visible';
  transcript.add(message);
  transcript.setOutbox(connection.outbox);
  if (message.author.kind !== 'customer') {
    $('typing').hidden = true;
    acknowledge(atEnd);
    parent !== window && parent.postMessage({ parley: 'message' }, embedder);
  }
});
connection.addEventListener('chat.changed', ({ detail }) => { setChat(detail.chat); show(); });
connection.addEventListener('typing.changed', ({ detail }) => {
  $('typing').hidden = !detail.typing;
  $('typing-words').textContent = detail.typing ? w('isTyping', { agent: chat?.agent_name ?? '' }) : '';
  if (detail.typing) $('log').scrollTop = $('log').scrollHeight;
});
connection.addEventListener('session.ended', () => { store.token = ''; location.reload(); });

function setChat(next) {
  if (next.conversation !== chat?.conversation) score = 0;
  if (next.state !== 'closed') wantsNew = false;
  chat = next;
  transcript.setChat(chat);
}

let acknowledged = { delivered_up_to: 0, read_up_to: 0 };
function acknowledge(isSeen) {
  const last = transcript.lastSeq;
  if (!chat || !last) return;
  const next = { delivered_up_to: last, read_up_to: isSeen ? last : acknowledged.read_up_to };
  if (next.delivered_up_to === acknowledged.delivered_up_to && next.read_up_to === acknowledged.read_up_to) return;
  acknowledged = next;
  connection.ask('visitor.receipt', { conversation: chat.conversation, ...next }).catch(() => { acknowledged = { delivered_up_to: 0, read_up_to: 0 }; });
}
connection.addEventListener('caught_up', () => acknowledge(document.visibilityState === 'visible'));
document.addEventListener('visibilitychange', () => acknowledge(document.visibilityState === 'visible'));

// ---- what the visitor does -----------------------------------------------------------------

$('start').addEventListener('submit', async (event) => {
  event.preventDefault();
  const name = $('name').value.trim();
  $('name-error').hidden = Boolean(name);
  $('name-error').textContent = name ? '' : w('nameMissing');
  $('name').setAttribute('aria-invalid', String(!name));
  if (!name) return $('name').focus();
  $('start-button').disabled = true;
  $('start-button').textContent = w('starting');
  $('start-error').hidden = true;
  try {
    const topic = document.querySelector('#topics input:checked')?.value ?? '';
    const page = query.get('page') ?? '';
    const started = await connection.ask('visitor.start', { name, topic, language, order: $('order').value.trim(), email: query.get('email') ?? '', page });
    transcript.clear();
    setChat(started.chat);
    show();
    $('text').focus();
  } catch (error) {
    $('start-error').textContent = error.code === 'unavailable' ? w('reconnecting') : error.message;
    $('start-error').hidden = false;
  }
  $('start-button').disabled = false;
  $('start-button').textContent = w('start');
});

function sendText() {
  const text = $('text').value.trim();
  if (!text || !chat) return;
  connection.post({ conversation: chat.conversation, text });
  $('text').value = '';
  store.draft = '';
  tellTyping();
  grow();
  showSend();
  $('log').scrollTop = $('log').scrollHeight;
}
$('composer').addEventListener('submit', (event) => { event.preventDefault(); sendText(); });
$('text').addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  sendText();
});
$('text').addEventListener('input', () => { store.draft = $('text').value; grow(); showSend(); tellTypingSoon(); });

function grow() {
  $('text').style.height = 'auto';
  $('text').style.height = `${$('text').scrollHeight + 2}px`;
}

let typingTimer = 0;
let told = '';
function tellTypingSoon() {
  typingTimer ||= setTimeout(tellTyping, 400);
}
function tellTyping() {
  clearTimeout(typingTimer);
  typingTimer = 0;
  const text = store.previewOff ? '' : $('text').value.slice(0, 500);
  if (!chat || text === told || !connection.ready) return;
  told = text;
  connection.ask('visitor.typing', { conversation: chat.conversation, text }).catch(() => {});
}

$('attach').onclick = () => $('file').click();
$('file').onchange = async () => {
  const file = $('file').files[0];
  $('file').value = '';
  if (!file || !chat) return;
  if (file.size > largestFile) return say(w('fileTooLarge'));
  try {
    const answer = await fetch(`/api/v1/attachments?name=${encodeURIComponent(file.name)}`, {
      method: 'POST', body: file, headers: { Authorization: `Bearer ${store.token}`, 'Content-Type': 'application/octet-stream' },
    });
    const attachment = await answer.json();
    if (!answer.ok) return say(w('fileRefused', { why: attachment.message ?? answer.status }));
    connection.post({ conversation: chat.conversation, text: '', attachments: [attachment.id] });
  } catch {
    say(w('reconnecting'));
  }
};

function say(text) {
  $('notice').textContent = text;
  $('notice').hidden = false;
  setTimeout(() => { $('notice').hidden = connection.ready; }, 6000);
}

$('end').onclick = () => connection.ask('visitor.close', { conversation: chat.conversation }).catch(() => say(w('reconnecting')));
$('again').onclick = () => { wantsNew = true; show(); $('name').focus(); };
$('rating').addEventListener('submit', async (event) => {
  event.preventDefault();
  try {
    await connection.ask('visitor.rate', { conversation: chat.conversation, score, comment: $('comment').value.trim() });
    chat.satisfaction = score;
    show();
  } catch (error) {
    say(error.code === 'unavailable' ? w('reconnecting') : error.message);
  }
});
$('language').onchange = () => setLanguage($('language').value);
$('typing-switch').onclick = () => { store.previewOff = !store.previewOff; showTypingSwitch(); };
transcript.onRetry = (id) => connection.retry(id);

// ---- inside another page -------------------------------------------------------------------

const embedder = query.get('embed');
if (embedder && parent !== window) {
  document.body.classList.add('embedded');
  $('minimise').hidden = false;
  $('minimise').onclick = () => parent.postMessage({ parley: 'minimise' }, embedder);
  addEventListener('keydown', (event) => event.key === 'Escape' && $('minimise').click());
}

$('order').value = query.get('order') ?? '';
$('text').value = store.draft;
setLanguage(language);
grow();
connection.open();
