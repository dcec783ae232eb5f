// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { Backend, Colleague, Workstation, employ, passwordOf, screenTest, until } from './support.mjs';

screenTest('one signs in by the keyboard, at the second try', async (use) => {
  const backend = use(await Backend.start());
  employ(backend, 'dana', { name: 'Dana Hart' });
  employ(backend, 'tomasz', { name: 'Tomasz', role: 'supervisor' });
  const boss = use(await Colleague.signIn(backend, 'tomasz'));
  const others = () => boss.of('presence.changed').filter((it) => it.user !== boss.user.id && it.presence === 'available');
  const dana = use(new Workstation());
  await dana.start(backend, '', { password: '' });
  dana.type('dana');
  dana.key('Tab');
  dana.type('not the password');
  assert.ok(!dana.hasProblem(), 'a problem before the first try');
  dana.key('Return');
  await dana.showsProblem();
  assert.deepEqual(others(), []);
  dana.type(passwordOf('dana'));
  dana.key('Return');
  await dana.showsTitle('^Dana Hart . Parley$');
  await until(() => others().length > 0, 'an agent who is there');
});
