/* Hands files to the server one after another, as plain streams beside the circuit, and shows how far each is. */
(() => {
  'use strict';
  const say = (line, kind, text) => { line.className = kind; line.querySelector('.note-t').textContent = text; };

  const lineOf = (list, file) => {
    const line = document.createElement('li');
    line.innerHTML = '<span class="name"></span><div class="prog" role="progressbar" aria-valuemin="0" aria-valuemax="100" aria-valuenow="0"><i></i></div><span class="note-t"></span>';
    line.querySelector('.name').textContent = file.name;
    line.querySelector('.prog').setAttribute('aria-label', file.name);
    list.append(line);
    return line;
  };

  const send = (zone, file, line) => new Promise(resolve => {
    const set = zone.dataset;
    const query = new URLSearchParams({ kind: zone.querySelector('[data-kind]').value, name: file.name, command: crypto.randomUUID?.() ?? uuid() });
    const reply = zone.querySelector('[data-reply]')?.value;
    if (reply) query.set('reply', reply);
    const request = new XMLHttpRequest();
    request.open('POST', `${set.href}?${query}`);
    request.setRequestHeader('X-Disclosure', 'upload');
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    const bar = line.querySelector('.prog');
    request.upload.onprogress = event => {
      const percent = event.lengthComputable ? Math.round(100 * event.loaded / event.total) : 0;
      bar.setAttribute('aria-valuenow', String(percent));
      bar.firstElementChild.style.width = `${percent}%`;
      if (percent === 100) say(line, '', set.checking);
    };
    request.onload = () => {
      if (request.status < 300) { line.remove(); resolve(true); return; }
      let text = request.status === 503 || request.status === 429 ? set.busy : set.failed;
      try { text = JSON.parse(request.responseText).title || text; } catch { /* no words from the server */ }
      if (request.status === 404 || request.status === 403 || request.status === 401 || request.status === 302) text = set.failed;
      say(line, 'bad', text);
      resolve(false);
    };
    request.onerror = () => { say(line, 'bad', set.failed); resolve(false); };
    request.send(file);
  });

  /* Only secure origins have randomUUID. */
  const uuid = () => {
    const b = crypto.getRandomValues(new Uint8Array(16));
    b[6] = b[6] & 15 | 64; b[8] = b[8] & 63 | 128;
    const h = [...b].map(x => x.toString(16).padStart(2, '0')).join('');
    return `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20)}`;
  };

  const take = async (zone, page, files) => {
    const list = zone.querySelector('[data-lines]');
    for (const old of list.querySelectorAll('.bad')) old.remove();
    let done = 0;
    zone.setAttribute('aria-busy', 'true');
    for (const file of files) {
      const line = lineOf(list, file);
      if (file.size > Number(zone.dataset.max)) { say(line, 'bad', zone.dataset.large); continue; }
      if (await send(zone, file, line)) done++;
    }
    zone.removeAttribute('aria-busy');
    if (done) await page.invokeMethodAsync('FiledAsync', done);
  };

  /* One file of a form: null when it is taken, else the words of the refusal. */
  const post = async (input, href, large, max, failed, missing) => {
    const file = input.files[0];
    if (!file) return missing;
    if (file.size > max) return large;
    try {
      const response = await fetch(`${href}&name=${encodeURIComponent(file.name)}`, {
        method: 'POST', body: file, redirect: 'error',
        headers: { 'X-Disclosure': 'upload', Accept: 'application/json', 'Content-Type': 'application/octet-stream' },
      });
      if (response.ok) return null;
      return [401, 403, 404].includes(response.status) ? failed : (await response.json()).title || failed;
    } catch { return failed; }
  };

  window.disclosureFiles = {
    post,
    attach: (zone, page) => {
      const input = zone.querySelector('input[type=file]');
      const chosen = async () => { const files = [...input.files]; input.value = ''; await take(zone, page, files); };
      input.addEventListener('change', chosen);
      if (input.files.length) chosen(); // chosen before the page was ready
      const drop = zone.querySelector('.drop');
      for (const kind of ['dragenter', 'dragover']) drop.addEventListener(kind, event => { event.preventDefault(); drop.classList.add('over'); });
      for (const kind of ['dragleave', 'drop']) drop.addEventListener(kind, () => drop.classList.remove('over'));
      drop.addEventListener('drop', event => { event.preventDefault(); take(zone, page, [...event.dataTransfer.files]); });
    },
  };
})();
