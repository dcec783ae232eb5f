// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { Agent, Backend, openBrowser, until } from './support.mjs';

describe('the snippet on a shop’s page', () => {
  let backend;
  let browser;
  let agent;
  let shop;

  before(async () => {
    backend = await Backend.start();
    browser = await openBrowser();
    agent = await Agent.signIn(backend);
    const html = `<!doctype html><html lang="he" dir="rtl"><h1>Lamps</h1><script src="${backend.url}/parley.js" data-language="he" data-name="Shop Visitor"></script>`;
    shop = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(html));
    await new Promise((resolve) => shop.listen(0, '127.0.0.1', resolve));
  });
  after(async () => {
    shop?.close();
    agent?.leave();
    await browser?.close();
    await backend?.stop();
  });

  it('opens the chat in a frame, talks, and folds away with Escape', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`http://127.0.0.1:${shop.address().port}/lamps`);
    await page.click('button[aria-label="פתיחת צ׳אט"]');
    const frame = page.frameLocator('iframe');
    await frame.locator('#start:not([hidden])').waitFor();
    assert.equal(await frame.locator('#name').inputValue(), 'Shop Visitor');
    await frame.locator('#start-button').click();
    await frame.locator('#text').fill('שלום');
    await frame.locator('#text').press('Enter');
    const { id } = await agent.conversationOf('Shop Visitor');
    await until(() => agent.texts(id).includes('שלום'), 'the words');
    assert.equal(agent.conversations.get(id).language, 'he');
    await frame.locator('#text').press('Escape');
    assert.equal(await page.locator('iframe').isHidden(), true);
    await page.context().close();
  });
});
