// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts the chat on a site with one tag:
//   <script src="https://chat.shop.example/parley.js" data-language="en" async></script>
// Optional: data-name, data-email, data-order, data-color. The chat itself runs in a frame from the
// server this script came from; the site's own page and the chat never see into each other.
(() => {
  const script = document.currentScript;
  const origin = new URL(script.src).origin;
  const given = script.dataset;
  const labels = { en: ['Open chat', 'Chat'], he: ['פתיחת צ׳אט', 'צ׳אט'], ar: ['فتح المحادثة', 'محادثة'], pl: ['Otwórz czat', 'Czat'] };
  const language = (given.language ?? document.documentElement.lang ?? navigator.language).slice(0, 2);
  const [openLabel, title] = labels[language] ?? labels.en;
  const style = (node, rules) => Object.assign(node.style, rules);

  const address = new URL('/chat', origin);
  address.searchParams.set('embed', location.origin);
  address.searchParams.set('page', location.pathname);
  for (const key of ['name', 'email', 'order']) if (given[key]) address.searchParams.set(key, given[key]);
  if (labels[language]) address.searchParams.set('language', language);

  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', openLabel);
  button.setAttribute('aria-expanded', 'false');
  button.textContent = '💬';
  style(button, {
    position: 'fixed', insetInlineEnd: '20px', bottom: '20px', width: '56px', height: '56px', borderRadius: '50%', border: '0',
    background: given.color ?? '#2f62c9', color: '#fff', fontSize: '24px', lineHeight: '1', cursor: 'pointer', zIndex: '2147483000',
  });
  const badge = document.createElement('span');
  badge.hidden = true;
  badge.textContent = '•';
  style(badge, { position: 'absolute', top: '-6px', insetInlineEnd: '2px', color: '#b92f28', fontSize: '34px' });
  button.append(badge);

  let frame = null;
  const isPhone = () => matchMedia('(max-width: 599px)').matches;
  const place = () => frame && style(frame, isPhone()
    ? { position: 'fixed', inset: '0', width: '100%', height: '100%', border: '0', borderRadius: '0', zIndex: '2147483001' }
    : { position: 'fixed', inset: 'auto', insetInlineEnd: '20px', bottom: '20px', width: '380px', height: 'min(640px, calc(100vh - 40px))',
        border: '1px solid #888a83', borderRadius: '10px', zIndex: '2147483001', background: '#fff' });
  const open = () => {
    if (!frame) {
      frame = document.createElement('iframe');
      frame.src = address.href;
      frame.title = title;
      document.body.append(frame);
    }
    frame.hidden = false;
    place();
    badge.hidden = true;
    button.setAttribute('aria-expanded', 'true');
    button.hidden = true;
    frame.focus();
  };
  const close = () => {
    frame.hidden = true;
    button.hidden = false;
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  };
  button.addEventListener('click', open);
  addEventListener('resize', place);
  addEventListener('message', (event) => {
    if (event.origin !== origin || event.source !== frame?.contentWindow) return;
    if (event.data?.parley === 'minimise') close();
    if (event.data?.parley === 'message' && frame.hidden) badge.hidden = false;
  });
  document.body.append(button);
})();
