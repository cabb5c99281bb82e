/* What the server cannot do alone: the theme before the first paint, keys, dialogs, focus. No dependency, no outside request. */
(() => {
  'use strict';
  const root = document.documentElement;
  const secure = location.protocol === 'https:' ? ';Secure' : '';
  const keep = (name, value) => { document.cookie = `${name}=${value};path=/;max-age=31536000;SameSite=Strict${secure}`; };
  const system = () => matchMedia('(prefers-contrast: more)').matches ? 'contrast'
    : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

  const follows = !root.dataset.theme;
  if (follows) {
    root.dataset.theme = system();
    for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
      matchMedia(query).addEventListener('change', () => { if (root.dataset.chosen !== 'yes') root.dataset.theme = system(); });
    }
  }

  /* Paper is white, whatever the screen is. */
  let onScreen = null;
  addEventListener('beforeprint', () => { onScreen = root.dataset.theme; root.dataset.theme = 'light'; });
  addEventListener('afterprint', () => { if (onScreen) root.dataset.theme = onScreen; });

  const setTheme = name => { root.dataset.theme = name; root.dataset.chosen = 'yes'; keep('theme', name); mark(); };
  const setType = name => { if (name === 'large') root.dataset.type = name; else delete root.dataset.type; keep('type', name); mark(); };
  const setCulture = name => { keep('.AspNetCore.Culture', `c%3D${name}%7Cuic%3D${name}`); location.reload(); };
  const mark = () => {
    for (const button of document.querySelectorAll('[data-theme-set]')) {
      button.setAttribute('aria-pressed', String(button.dataset.themeSet === root.dataset.theme));
    }
    for (const button of document.querySelectorAll('[data-type-set]')) {
      button.setAttribute('aria-pressed', String(root.dataset.type === 'large'));
    }
  };

  document.addEventListener('click', event => {
    const target = event.target.closest('[data-theme-set],[data-type-set],[data-culture-set],[data-print],[data-reload],[data-reveal],[data-drawer]');
    if (!target) {
      if (root.dataset.drawer && event.target.closest('.rail a, .scrim')) drawer(false);
      return;
    }
    const set = target.dataset;
    if (set.themeSet) setTheme(set.themeSet);
    else if (set.typeSet) setType(root.dataset.type === 'large' ? 'normal' : 'large');
    else if (set.cultureSet) setCulture(set.cultureSet);
    else if ('print' in set) print();
    else if ('reload' in set) location.reload();
    else if (set.reveal) reveal(target);
    else if ('drawer' in set) drawer(!root.dataset.drawer);
  });

  const reveal = button => {
    const field = document.getElementById(button.dataset.reveal);
    const shown = field.type === 'password';
    field.type = shown ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(shown));
  };

  const drawer = open => {
    const button = document.querySelector('[data-drawer]');
    if (open) root.dataset.drawer = 'open'; else delete root.dataset.drawer;
    button?.setAttribute('aria-expanded', String(open));
    if (open) document.querySelector('.rail a')?.focus(); else button?.focus();
  };

  /* Keys ---------------------------------------------------------------- */
  const typing = element => element.closest('input:not([type=checkbox]):not([type=radio]),textarea,select,[contenteditable]');
  const visible = element => element.checkVisibility ? element.checkVisibility() : element.offsetParent !== null;
  const single = () => localStorage.getItem('keys') !== 'off';

  const fire = key => {
    const named = `[data-key="${CSS.escape(key)}"]`;
    for (const element of [...document.querySelectorAll(`main ${named}`), ...document.querySelectorAll(named)]) { // what the page offers goes before the navigation
      if (!visible(element) || element.disabled) continue;
      if (element.matches('input,select,textarea')) { element.focus(); element.select?.(); } else { element.click(); element.control?.focus(); } // a label is chosen by its click, and focused only here
      return true;
    }
    return false;
  };

  const move = (row, step, extend) => {
    const rows = [...row.parentElement.children].filter(r => r.hasAttribute('tabindex'));
    const at = rows.indexOf(row);
    const next = rows[Math.max(0, Math.min(rows.length - 1, at + step))];
    if (!next || next === row) return;
    row.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
    if (extend) {
      for (const r of [row, next]) {
        const box = r.querySelector('.chk input');
        if (box && !box.checked) box.click();
      }
    }
  };

  document.addEventListener('focusin', event => {
    const row = event.target.closest('tr[data-row]');
    if (!row || row.tabIndex === 0) return;
    for (const other of row.parentElement.querySelectorAll('tr[data-row][tabindex="0"]')) other.tabIndex = -1;
    row.tabIndex = 0;
  });

  const onRow = (event, row) => {
    switch (event.key) {
      case 'ArrowDown': move(row, 1, event.shiftKey); return true;
      case 'ArrowUp': move(row, -1, event.shiftKey); return true;
      case 'Home': move(row, -1e6, false); return true;
      case 'End': move(row, 1e6, false); return true;
      case 'Enter': { const link = row.querySelector('a[data-open]') ?? row.querySelector('a'); link?.click(); return !!link; }
      case ' ': { const box = row.querySelector('.chk input'); box?.click(); return !!box; }
      default: return false;
    }
  };

  document.addEventListener('keydown', event => {
    if (event.isComposing || event.defaultPrevented || !(event.target instanceof Element)) return;
    if (event.key === 'Escape' && root.dataset.drawer) { drawer(false); return; }
    const modal = document.querySelector('dialog[open]');
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      if (!modal) fire('ctrl+k');
      return;
    }
    if (event.ctrlKey && event.key === 'Enter') {
      const form = event.target.closest('form');
      const next = form?.querySelector('[data-key="ctrl+enter"]');
      if (next) { event.preventDefault(); next.click(); }
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const list = event.target.closest('[data-options]');
    if (list && onOptions(event, list)) { event.preventDefault(); return; }
    if (event.target.matches('tr[data-row]') && onRow(event, event.target)) { event.preventDefault(); return; }
    if (modal || typing(event.target) || event.key.length !== 1 && event.key !== 'Escape') return;
    if (event.key !== 'Escape' && !single()) return;
    const key = event.key === 'Escape' ? 'esc' : event.key.toLowerCase();
    if (key === 'arrowdown') return;
    if (fire(key)) event.preventDefault();
  });

  /* A field over a list of links: the arrows choose, Enter opens. */
  const onOptions = (event, box) => {
    const options = [...box.querySelectorAll('[role=option]')];
    if (!options.length) return false;
    let at = options.findIndex(o => o.getAttribute('aria-selected') === 'true');
    if (event.key === 'ArrowDown') at = Math.min(options.length - 1, at + 1);
    else if (event.key === 'ArrowUp') at = Math.max(0, at - 1);
    else if (event.key === 'Enter') { (options[Math.max(0, at)]).click(); return true; }
    else return false;
    options.forEach((o, i) => o.setAttribute('aria-selected', String(i === at)));
    box.querySelector('[role=combobox]')?.setAttribute('aria-activedescendant', options[at].id);
    options[at].scrollIntoView({ block: 'nearest' });
    return true;
  };

  /* Dialogs: the browser's own, so focus stays inside, Escape closes and the page behind is inert. */
  const showModal = dialog => {
    if (!dialog || dialog.open) return;
    const opener = document.activeElement;
    dialog.showModal();
    (dialog.querySelector('[data-first],.dlg__b input:not([type=hidden]),.dlg__b select,.dlg__b textarea') ?? dialog.querySelector('.dlg__f button, button'))?.focus();
    /* Back to the opener; where the act took it away, now or when the page has been read anew, to the head of the page. */
    let closed = false;
    const watch = new MutationObserver(() => {
      if (dialog.isConnected && dialog.open) return;
      if (!closed) { closed = true; setTimeout(() => watch.disconnect(), 5000); }
      if (document.activeElement && document.activeElement !== document.body) return;
      (opener?.isConnected && opener !== document.body ? opener : document.querySelector('main h1'))?.focus();
    });
    watch.observe(document.body, { childList: true, subtree: true });
  };

  /* Enter in a textarea is a new line; in any other field it submits, which the browser does itself. */
  const focusFirstInvalid = (scope, tries = 40) => requestAnimationFrame(() => {
    const found = (scope ?? document).querySelector('[aria-invalid="true"]') ?? (scope ?? document).querySelector('[role=alert]');
    if (found) found.focus();
    else if (tries > 0) setTimeout(() => focusFirstInvalid(scope, tries - 1), 50); // what is wrong is still on its way
  });

  window.disclosure = {
    theme: () => { mark(); return root.dataset.theme; },
    showModal,
    closeModal: dialog => dialog?.close(),
    focus: id => document.getElementById(id)?.focus(),
    focusFirstInvalid,
    copy: text => navigator.clipboard.writeText(text),
    singleKeys: on => { if (on !== null) localStorage.setItem('keys', on ? 'on' : 'off'); return single(); },
    leaveGuard: on => { window.onbeforeunload = on ? event => { event.preventDefault(); } : null; },
  };
  document.addEventListener('DOMContentLoaded', mark);
})();
