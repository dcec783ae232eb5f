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
    shop = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(
      `<!doctype html><html lang="he" dir="rtl"><style>iframe, button { display: block; max-width: 90% }</style><h1>Lamps</h1>
       <script src="${backend.url}/parley.js" data-language="he" data-name="Shop Visitor"></script>`));
    await new Promise((resolve) => shop.listen(0, '127.0.0.1', resolve));
    backend = await Backend.start({ allowed: [`http://127.0.0.1:${shop.address().port}`] });
    browser = await openBrowser();
    agent = await Agent.signIn(backend);
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
    await page.locator('iframe').waitFor({ state: 'hidden' });
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), 'פתיחת צ׳אט');

    // What comes while it is folded away is marked, and not taken as read.
    const { seq } = (await agent.say(id, 'תשובה')).message;
    await page.locator('button > span').waitFor();
    await until(() => agent.receipts.get(id)?.customer_delivered_up_to === seq, 'the delivery');
    assert.notEqual(agent.receipts.get(id)?.customer_read_up_to, seq);
    await page.click('button[aria-expanded="false"]');
    await until(() => agent.receipts.get(id)?.customer_read_up_to === seq, 'the reading');
    await page.context().close();
  });

  it('is shown on no other site', async () => {
    const stranger = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(`<iframe src="${backend.url}/chat"></iframe>`));
    await new Promise((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const page = await (await browser.newContext()).newPage();
    const refused = page.waitForEvent('console', (line) => /frame-ancestors/.test(line.text()));
    await page.goto(`http://127.0.0.1:${stranger.address().port}/`);
    await refused;
    stranger.close();
    await page.context().close();
  });
});
