// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { Backend, Visitor, Workstation, employ, screenTest, stored, until } from './support.mjs';

async function talking(use) {
  const backend = use(await Backend.start());
  employ(backend, 'dana', { name: 'Dana Hart' });
  const dana = use(await Workstation.signedIn(backend, 'dana', { name: 'Dana Hart' }));
  const rosa = use(await Visitor.arrive(backend, 'Rosa', 'Hello?'));
  await rosa.untilSeen();
  dana.key('ctrl+1');
  return { backend, dana, rosa };
}

function send(workstation, text) {
  workstation.type(text);
  workstation.key('ctrl+Return');
}

screenTest('answers written without a backend go out when it is back', async (use) => {
  const { backend, dana, rosa } = await talking(use);
  await backend.kill('SIGKILL');
  send(dana, 'First.');
  send(dana, 'Second.');
  await until(() => dana.queued === 2, 'two messages in the outbox');
  await backend.serve();
  await rosa.comeBack();
  dana.key('F5');
  assert.deepEqual(await rosa.untilAnswers(2), ['First.', 'Second.']);
  send(dana, 'Third.');
  assert.deepEqual(await rosa.untilAnswers(3), ['First.', 'Second.', 'Third.']);
  assert.deepEqual(stored(backend, rosa.conversation), ['First.', 'Second.', 'Third.']);
  await until(() => dana.queued === 0, 'an empty outbox');
});

screenTest('a workstation killed while it sends loses nothing and doubles nothing', async (use) => {
  const { backend, dana, rosa } = await talking(use);
  backend.process.kill('SIGSTOP');
  send(dana, 'First.');
  send(dana, 'Second.');
  dana.type('Half a thou');
  await until(() => dana.queued === 2 && dana.drafts.includes('Half a thou'), 'outbox and draft on disk');
  await dana.kill('SIGKILL');
  backend.process.kill('SIGCONT');
  await dana.start(backend, 'dana', { name: 'Dana Hart' });
  assert.deepEqual(await rosa.untilAnswers(2), ['First.', 'Second.']);
  dana.key('ctrl+1');
  dana.type('ght.');
  dana.key('ctrl+Return');
  const answers = await rosa.untilAnswers(3);
  assert.deepEqual(answers, ['First.', 'Second.', 'Half a thought.']);
  assert.deepEqual(stored(backend, rosa.conversation), answers);
  await until(() => dana.drafts.length === 0 && dana.queued === 0, 'nothing left');
});
