// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { Backend, Colleague, Visitor, Workstation, employ, layKeyboard, picture, screenTest, until } from './support.mjs';

screenTest('in Hebrew the window is mirrored, and what is typed arrives letter by letter', async (use) => {
  const backend = use(await Backend.start());
  employ(backend, 'noa', { name: 'Noa Sela' });
  employ(backend, 'tomasz', { name: 'Tomasz', role: 'supervisor' });
  const boss = use(await Colleague.signIn(backend, 'tomasz'));
  const noa = use(await Workstation.signedIn(backend, 'noa', { name: 'Noa Sela', words: ['--language', 'he'] }));
  const rosa = use(await Visitor.arrive(backend, 'רוזה', 'איפה החבילה שלי?', 'he'));
  await rosa.untilSeen();
  const answer = 'שלום רוזה, החבילה בדרך (2 ימים).';
  layKeyboard('il');
  noa.type(answer);
  noa.key('ctrl+Return');
  assert.deepEqual(await rosa.untilAnswers(1), [answer]);
  if (process.env.PARLEY_PICTURES) picture('hebrew');

  // The rail, with one's presence at its foot, is at the right.
  const { x, y, width, height } = noa.place();
  noa.click(x + width - 32, y + height - 32);
  noa.key('Down', 'Down', 'Return');
  await until(() => boss.of('presence.changed').some((it) => it.presence === 'break'), 'the break');
});

screenTest('shortcuts of letters work under a Hebrew keyboard layout', async (use) => {
  const backend = use(await Backend.start());
  employ(backend, 'noa', { name: 'Noa Sela' });
  employ(backend, 'tomasz', { name: 'Tomasz', role: 'supervisor' });
  const boss = use(await Colleague.signIn(backend, 'tomasz'));
  layKeyboard('il,us');
  const noa = use(await Workstation.signedIn(backend, 'noa', { name: 'Noa Sela' }));
  const rosa = use(await Visitor.arrive(backend, 'רוזה', 'תודה, זה הכול.', 'he'));
  await rosa.untilSeen();
  const w = 25; // the key's place on the keyboard, where us has the letter w
  noa.key(`ctrl+shift+${w}`, 'Return');
  await until(() => boss.conversation(rosa.conversation).state === 'closed', 'the end of the chat');
});
