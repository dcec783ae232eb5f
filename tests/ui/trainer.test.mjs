// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pause } from '../browser/support.mjs';
import { Backend, Colleague, Workstation, screenTest, until } from './support.mjs';

const password = 'almond-pine-demo';

// Where the menu of what else can be done with an entry is in the window, in pixels.
const besideColumn = 341;
const headRow = 45;

/** The sample centre, where somebody else publishes what one has written. */
const centre = async (use) => use(await Backend.start({ hasSample: true }));

/** One of the library's people, in the Library place. */
async function inLibrary(use, backend, login, name) {
  const workstation = use(await Workstation.signedIn(backend, login, { name, password }));
  workstation.key('ctrl+shift+l');
  return workstation;
}

/** The newest save of an entry as the store has it, by its title. */
function storedEntry(backend, title) {
  const rows = execFileSync('sqlite3', ['-readonly', '-cmd', '.timeout 2000', join(backend.folder, 'parley.sqlite'),
    "select hex(body) from events where instr(body, '\"entry\"') > 0 order by seq desc"], { encoding: 'utf8', maxBuffer: 1 << 26 });
  for (const row of rows.split('\n').filter(Boolean)) {
    const { entry } = JSON.parse(Buffer.from(row, 'hex').toString());
    if (entry?.title === title) return entry;
  }
  return null;
}

/** Of a stored entry: a draft is not said. */
const statusOf = (entry) => entry.status ?? 'draft';
const textOf = (entry) => entry.variants[0].text;

const untilStored = (backend, title, check, what) => until(() => {
  const entry = storedEntry(backend, title);
  return entry && check(entry) && entry;
}, what);

/** Keys and letters, counted. */
class Counted {
  keys = 0;
  letters = 0;

  constructor(workstation) { this.workstation = workstation; }

  key(...keys) { this.keys += keys.length; this.workstation.key(...keys); }
  type(text) { this.letters += text.length; this.workstation.type(text); }
}

screenTest('a reply goes from a trainer’s first key to every desk, and off it again', async (use, t) => {
  const backend = await centre(use);
  const title = 'Spare key';
  const leila = await inLibrary(use, backend, 'leila.haddad', 'Leila Haddad');
  const hands = new Counted(leila);
  hands.key('ctrl+n');
  hands.type(title);
  hands.key('Tab');
  hands.type('sparekey');
  hands.key('Return');
  hands.type('We post a key to you today, {{ agent.first_name }} here.');
  hands.key('ctrl+s');
  const draft = await untilStored(backend, title, (it) => it.version === 1, 'the draft');
  assert.equal(statusOf(draft), 'draft');
  assert.deepEqual(draft.shortcuts, ['sparekey']);
  assert.equal(draft.variants[0].language, 'en');
  hands.key('ctrl+Return');
  await untilStored(backend, title, (it) => it.status === 'in_review', 'the entry in review');
  t.diagnostic(`from nothing to review: ${hands.keys} keys beside ${hands.letters} letters`);
  hands.key('ctrl+Return');
  assert.equal(statusOf(storedEntry(backend, title)), 'in_review', 'who wrote it has published it');

  const ilan = await inLibrary(use, backend, 'ilan.regev', 'Ilan Regev');
  const second = new Counted(ilan);
  second.key('ctrl+f');
  second.type('sparekey');
  second.key('Return', 'ctrl+Return');
  await untilStored(backend, title, (it) => it.status === 'published', 'the published entry');
  t.diagnostic(`from review to every desk: ${second.keys} keys beside ${second.letters} letters`);

  const dana = use(await Workstation.signedIn(backend, 'dana.hart', { name: 'Dana Hart', password }));
  const boss = use(await Colleague.signIn(backend, 'tomasz.wrona', password));
  const answers = async () => (await Promise.all(boss.conversations.filter((it) => it.owner === 'u-dana')
    .map((it) => boss.ask('conversation.open', { conversation: it.id })))).flatMap((it) => it.messages.map((each) => each.text));
  const answered = (text) => until(async () => (await answers()).includes(text), `the answer “${text}”`);
  dana.key('ctrl+1');
  dana.type('/sparekey');
  dana.key('Return', 'ctrl+Return');
  await answered('We post a key to you today, Dana here.');

  leila.raise();
  leila.key('End');
  leila.type(' Two, if you like.');
  leila.key('ctrl+s');
  const edited = await untilStored(backend, title, (it) => textOf(it).endsWith('Two, if you like.'), 'the new draft');
  assert.equal(statusOf(edited), 'draft');
  leila.key('ctrl+Return');
  await untilStored(backend, title, (it) => it.version === edited.version && it.status === 'in_review', 'the second review');
  dana.raise();
  dana.key('ctrl+1');
  dana.type('Again: /sparekey');
  dana.key('Return', 'ctrl+Return', 'ctrl+Return'); // asked once, for it was sent before
  await answered('Again: We post a key to you today, Dana here.');

  ilan.raise();
  ilan.key('ctrl+Return');
  await untilStored(backend, title, (it) => it.version === edited.version && it.status === 'published', 'the second publication');
  dana.raise();
  dana.key('ctrl+1');
  dana.type('Now: /sparekey');
  dana.key('Return', 'ctrl+Return', 'ctrl+Return');
  await answered('Now: We post a key to you today, Dana here. Two, if you like.');

  ilan.raise();
  const { x, y, width } = ilan.place();
  ilan.click(x + width - besideColumn, y + headRow);
  await pause(300);
  ilan.key('Down', 'Down', 'Return');
  await untilStored(backend, title, (it) => it.status === 'retired', 'the retired entry');
  dana.raise();
  dana.key('ctrl+1');
  dana.type('/sparekey');
  dana.key('Return', 'ctrl+Return');
  await answered('https://almondpine.example/parts'); // the nearest that is left
  assert.equal((await answers()).filter((it) => it.includes('We post a key')).length, 3);
});

/** Opens an entry by a search and goes to the end of its first text. */
function open(workstation, words) {
  workstation.raise();
  workstation.key('ctrl+f');
  workstation.type(words);
  workstation.key('Return', 'ctrl+End');
}

screenTest('what two trainers write at once is put together, or shown to choose from, and outlives a crash', async (use) => {
  const backend = await centre(use);
  const title = 'Delivery cost';
  const leila = await inLibrary(use, backend, 'leila.haddad', 'Leila Haddad');
  open(leila, 'delivery cost');
  leila.type(' From Leila.');
  await until(() => leila.unsaved.some((it) => textOf(it).endsWith('From Leila.')), 'what is not saved, on disk');
  const ilan = await inLibrary(use, backend, 'ilan.regev', 'Ilan Regev');
  open(ilan, 'delivery cost');
  ilan.key('alt+Down', 'ctrl+End');
  ilan.type(' From Ilan.');
  ilan.key('ctrl+s');
  const first = await untilStored(backend, title, (it) => JSON.stringify(it).includes('From Ilan.'), 'what Ilan wrote');
  assert.ok(!textOf(first).includes('From Leila.'));

  leila.raise();
  leila.key('ctrl+s');
  const merged = await untilStored(backend, title, (it) => it.version > first.version, 'the second save');
  assert.ok(textOf(merged).endsWith('From Leila.'));
  assert.ok(JSON.stringify(merged).includes('From Ilan.'), 'what Ilan wrote is lost');

  leila.key('ctrl+End');
  leila.type(' Hers.');
  await until(() => leila.unsaved.some((it) => textOf(it).endsWith('Hers.')), 'what is not saved, on disk');
  await leila.kill();
  open(ilan, 'delivery cost');
  ilan.key('alt+Up', 'ctrl+End');
  ilan.type(' His.');
  ilan.key('ctrl+s');
  await untilStored(backend, title, (it) => textOf(it).endsWith('His.'), 'what Ilan wrote next');

  await leila.start(backend, 'leila.haddad', { name: 'Leila Haddad', password });
  leila.key('ctrl+shift+l');
  open(leila, 'delivery cost');
  await leila.showsProblem();
  leila.key('ctrl+s');
  assert.ok(leila.unsaved.some((it) => textOf(it).endsWith('Hers.')), 'what Leila wrote is lost');
  assert.ok(textOf(storedEntry(backend, title)).endsWith('His.'), 'what Ilan wrote is lost');
});
