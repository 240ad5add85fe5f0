// Writing a draft in place: units and blanks save themselves, the paper beside them follows. Without this file each
// unit opens on a page of its own and the blanks are saved by their button.
(() => {
  'use strict';
  const editor = document.getElementById('editor');
  const say = editor.dataset;
  const api = '/api/v1/agreements/' + say.agreement;
  const raws = new Map();
  const rows = new Map();
  let sheet;
  const keepers = new Map();

  const key = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, '0')).join('');
  const language = document.documentElement.lang;
  const call = async (method, path, body, act) => {
    const headers = { 'X-Mufakat-Page': '1', 'Accept-Language': language, Accept: 'application/json' };
    if (body) Object.assign(headers, { 'Content-Type': 'application/json', 'Idempotency-Key': act });
    const answer = await fetch(api + path, { method, headers, body: body && JSON.stringify(body) });
    if (answer.ok) return answer.status === 204 ? null : answer.json();
    const problem = await answer.json().catch(() => ({}));
    throw Object.assign(new Error(problem.detail || say.failed),
      { status: answer.status, type: problem.type || '', pause: 1000 * answer.headers.get('Retry-After') });
  };
  const clock = () => {
    const now = new Date();
    const two = n => String(n).padStart(2, '0');
    return two(now.getHours()) + (language === 'en' ? ':' : '.') + two(now.getMinutes());
  };
  const tell = (state, text, bad) => { state.textContent = text; state.classList.toggle('bad', Boolean(bad)); };
  const saved = state => tell(state, say.saved.replace('{0}', clock()));
  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    Object.entries(attributes || {}).forEach(([k, v]) => made.setAttribute(k, v));
    made.append(...children);
    return made;
  };

  // The session is over: what is entered waits in this browser, and is saved once somebody has come in again.
  let entering = false;
  const wayIn = () => {
    const link = element('a', { href: '/login?to=' + encodeURIComponent(location.pathname + location.search) }, say.enter);
    link.addEventListener('click', () => { entering = true; });
    return link;
  };

  // The paper: asked for again after a save, once at a time, and only where it is seen.
  const frame = document.getElementById('preview');
  const wide = matchMedia('(min-width: 1021px)');
  let wanted, sent;
  const waiting = frame.querySelector('.busy');
  const refresh = () => {
    clearTimeout(wanted);
    if (!wide.matches || sent) return;
    frame.setAttribute('aria-busy', 'true');
    wanted = setTimeout(() => {
      const fresh = element('iframe', { src: frame.dataset.src + '&at=' + Date.now(), title: frame.dataset.title });
      fresh.addEventListener('load', () => frame.removeAttribute('aria-busy'));
      frame.replaceChildren(waiting, fresh);
    }, 600);
  };
  wide.addEventListener('change', () => { if (!frame.querySelector('iframe')) refresh(); });

  // What stands in the text now, from the server's own mouth.
  const open = document.getElementById('open');
  const handover = document.getElementById('handover');
  const show = fresh => {
    sheet = fresh;
    // What is sent is the text on the screen.
    handover.querySelector('[name=root]').value = sheet.root;
    raws.clear();
    for (const unit of sheet.units) {
      raws.set(unit.line.unit, unit.raw);
      rows.set(unit.line.unit, unit.row);
      const words = document.querySelector('[data-unit="' + unit.line.unit + '"] .words');
      if (words) words.textContent = unit.line.text;
    }
  };
  // Units were put in, out or elsewhere: those that somebody is writing in keep what is written and take their new place.
  const list = document.querySelector('.units');
  const shape = of => [...of.querySelectorAll('.unit')].map(unit => unit.dataset.unit + unit.className.replace(' editing', '')
    + (unit.querySelector('.label')?.textContent ?? '') + (unit.querySelector('h3')?.textContent ?? '')).join('\n');
  const rebuild = page => {
    const now = page.querySelector('.units');
    if (!now || shape(now) === shape(list)) return;
    const focused = document.activeElement.closest('.unit');
    const what = focused && document.activeElement.classList[0];
    for (const fresh of now.querySelectorAll('.unit')) {
      const old = document.getElementById(fresh.id);
      if (!old?.classList.contains('editing')) continue;
      for (const part of ['h3', '.reads']) old.querySelector(part)?.replaceWith(fresh.querySelector(part) ?? '');
      fresh.replaceWith(old);
    }
    for (const old of list.querySelectorAll('.unit.editing')) {
      if (now.querySelector('#' + old.id)) continue;
      const before = old.previousElementSibling && now.querySelector('#' + old.previousElementSibling.id);
      if (keepers.get(old.dataset.unit)?.dirty()) {
        tell(old.querySelector('.state'), say.gone, true);
        if (before) before.after(old); else now.prepend(old);
      } else keepers.delete(old.dataset.unit);
    }
    list.replaceChildren(...now.childNodes);
    if (focused && !focused.isConnected) list.querySelector('#' + focused.id + ' .' + what)?.focus();
    else if (focused?.classList.contains('editing')) focused.querySelector('textarea')?.focus();
  };
  const reload = async () => {
    show(await call('GET', '/text'));
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    const now = page.getElementById('open');
    if (!now) return;
    open.className = now.className;
    open.replaceChildren(...now.childNodes);
    rebuild(page);
    for (const id of ['checks', 'checks-count', 'edits']) document.getElementById(id)?.replaceWith(page.getElementById(id));
    raws.forEach((raw, unit) => keepers.get(unit)?.follow(raw));
    page.querySelectorAll('[data-field]').forEach(input => keepers.get('form:' + input.dataset.field)?.follow(input.dataset.based));
  };

  // Keeps one entry, a unit's wording or a blank: in the browser at every keystroke, in the house as soon as it can be
  // reached. An entry that somebody else has changed since it was shown is never overwritten unseen.
  const keeper = ({ name, input, state, both, based, words, send, stored, meant = value => value }) => {
    const place = 'mufakat:' + say.agreement + ':' + name;
    let settled = based;
    let act, timer, running;
    const dirty = () => input.value !== settled;
    const note = () => {
      try {
        if (dirty()) sessionStorage.setItem(place, JSON.stringify({ based, value: input.value }));
        else sessionStorage.removeItem(place);
      } catch { /* full or forbidden */ }
    };
    const later = pause => { clearTimeout(timer); timer = setTimeout(save, pause); };
    const choose = async () => {
      const theirs = await stored();
      const mine = element('button', { class: 'btn small', type: 'button' }, words.keepMine);
      const take = element('button', { class: 'btn alt small', type: 'button' }, words.takeTheirs);
      const chosen = () => {
        both.replaceChildren();
        input.dispatchEvent(new Event('input'));
        input.focus();
        save();
      };
      mine.addEventListener('click', () => { based = settled = theirs; chosen(); });
      take.addEventListener('click', () => { based = settled = input.value = theirs; chosen(); });
      both.replaceChildren(element('h4', {}, words.theirs), element('div', { class: 'doc' }, meant(theirs)),
        element('div', { class: 'acts' }, mine, take));
    };
    const refused = async problem => {
      if (/\/(unit|field)-changed$/.test(problem.type)) {
        tell(state, words.conflict, true);
        await choose();
      } else if (problem.status === 401) {
        tell(state, say.ended, true);
        state.append(' ', wayIn());
      } else if (problem.status === 429) {
        tell(state, say.crowded, true);
        later(problem.pause || 30000);
      } else if (!problem.status || problem.status >= 500 || problem.type === '/problems/conflict') {
        tell(state, say.failed, true);
        later(5000);
      } else {
        input.setAttribute('aria-invalid', 'true');
        tell(state, problem.message, true);
      }
    };
    const once = async () => {
      const value = input.value;
      if (!act || act.value !== value || act.based !== based) act = { based, value, key: key() };
      tell(state, say.saving);
      try {
        await send(act);
        based = settled = value;
        input.removeAttribute('aria-invalid');
        note();
        return true;
      } catch (problem) {
        await refused(problem).catch(() => refused({}));
        return false;
      }
    };
    const all = async () => {
      while (dirty()) {
        if (both.firstChild || !await once()) return false;
        if (dirty()) continue;
        saved(state);
        await reload().catch(() => { /* it is saved; the page follows with the next one */ });
        refresh();
      }
      return true;
    };
    const save = () => {
      clearTimeout(timer);
      running ??= all().finally(() => { running = undefined; });
      return running;
    };
    // The others' entry takes the place of one that nobody is at.
    const follow = value => {
      if (dirty() || running || input === document.activeElement) return;
      based = settled = input.value = value;
    };
    const recall = () => {
      let kept;
      try { kept = JSON.parse(sessionStorage.getItem(place)); } catch { /* forbidden */ }
      if (!kept) return;
      based = settled = kept.based;
      input.value = kept.value;
      if (dirty()) save();
    };
    input.addEventListener('input', () => {
      note();
      if (!dirty()) input.removeAttribute('aria-invalid');
      tell(state, dirty() ? say.unsaved : '');
      later(2000);
    });
    input.addEventListener('blur', save);
    const show = () => (state.querySelector('a') ?? input).focus();
    keepers.set(name, { name, dirty, save, follow, recall, show });
    return keepers.get(name);
  };
  const dirty = () => [...keepers.values()].filter(kept => kept.dirty());
  const saveAll = async () => {
    for (const kept of dirty()) if (!await kept.save()) { kept.show(); return false; }
    return true;
  };
  const kept = name => { try { return sessionStorage.getItem('mufakat:' + say.agreement + ':' + name) !== null; } catch { return false; } };

  // The units. References name units, never numbers: these follow by themselves.
  const targets = from => {
    const above = [];
    return sheet.units.flatMap(({ line }) => {
      above.length = line.depth;
      above[line.depth] = line.label;
      if (!line.label || line.unit === from || line.kind === 'PARTY') return [];
      return [element('option', { value: line.unit }, [above.filter(Boolean).join(' '), line.heading].filter(Boolean).join(' '))];
    });
  };
  const edit = place => {
    const unit = place.dataset.unit;
    if (place.classList.contains('editing') || !raws.has(unit)) return;
    const area = element('textarea', { id: 'w-' + unit, maxlength: '8000', 'aria-describedby': 's-' + unit, spellcheck: 'true' });
    const state = element('span', { class: 'state', id: 's-' + unit, role: 'status' });
    const both = element('div', { class: 'both' });
    const done = element('button', { class: 'btn alt small', type: 'button' }, say.done);
    const name = place.querySelector('.label').textContent.trim();
    const work = element('div', { class: 'work' },
      element('label', { for: area.id }, say.wording + (name ? ' ' + name : '')), area, both,
      element('div', { class: 'acts' }, done, state));
    const based = raws.get(unit);
    area.value = based;
    const fit = () => { area.style.height = 'auto'; area.style.height = area.scrollHeight + 4 + 'px'; };
    area.addEventListener('input', fit);
    const writing = keeper({
      name: unit, input: area, state, both, based, words: say,
      send: async act => {
        await call('PUT', '/text/' + unit, { based: act.based, text: act.value }, act.key);
        raws.set(unit, act.value);
      },
      stored: async () => (await call('GET', '/text')).units.find(u => u.line.unit === unit).raw,
    });
    const refer = element('select', { 'aria-label': say.refer }, element('option', { value: '' }, say.refer), ...targets(unit));
    refer.addEventListener('change', () => {
      if (!refer.value) return;
      area.setRangeText('{{ref:' + refer.value + '}}', area.selectionStart, area.selectionEnd, 'end');
      refer.value = '';
      area.dispatchEvent(new Event('input'));
      area.focus();
    });
    work.querySelector('.acts').before(refer);
    const close = async () => {
      if (!await writing.save()) return;
      keepers.delete(unit);
      work.remove();
      place.classList.remove('editing');
      place.querySelector('.edit').focus();
    };
    done.addEventListener('click', close);
    work.addEventListener('keydown', e => { if (e.key === 'Escape') close(); });
    place.append(work);
    place.classList.add('editing');
    writing.recall();
    fit();
    area.focus();
  };

  list.addEventListener('click', e => {
    const place = e.target.closest('.unit');
    if (!place || !raws.size) return;
    if (e.target.closest('.edit')) { e.preventDefault(); edit(place); }
    if (e.target.closest('.arrange')) { e.preventDefault(); arrange(place); }
  });
  list.addEventListener('dblclick', e => { if (e.target.closest('.reads')) edit(e.target.closest('.unit')); });

  // The structure. What can be done at a part, and what would follow, the server says in its own words.
  const told = document.getElementById('structure-state');
  const moved = problem => problem.type?.endsWith('/structure-changed') || problem.status === 404;
  const follow = async () => { await reload(); refresh(); };
  const change = async (word, path, body, unit) => {
    tell(told, say.saving);
    try {
      const made = await call('POST', path, body, key());
      await follow();
      tell(told, say['done' + word[0].toUpperCase() + word.slice(1)]);
      const place = document.getElementById('u-' + (made?.unit ?? unit));
      if (place) place.scrollIntoView({ block: 'nearest' });
      if (made?.unit && place?.querySelector('.edit')) edit(place); else (place?.querySelector('.arrange') ?? document.getElementById('edits')).focus();
      return true;
    } catch (problem) {
      tell(told, problem.status === 401 ? say.ended : moved(problem) ? say.structureConflict : problem.message, true);
      if (problem.status === 401) told.append(' ', wayIn());
      else if (moved(problem)) await follow().catch(() => { /* the page follows with the next change */ });
      document.querySelector('#arranging .state')?.replaceChildren(...told.cloneNode(true).childNodes);
      return false;
    }
  };
  const acts = {
    up: (at, unit) => change('up', '/text/' + unit + '/move', { seen: at.row, after: at.up }, unit),
    down: (at, unit) => change('down', '/text/' + unit + '/move', { seen: at.row, after: at.down }, unit),
    remove: (at, unit) => change('remove', '/text/' + unit + '/removal', { seen: at.mark, reason: at.field('reason') }, unit),
    insert: (at, unit) => {
      const [where, kind] = at.field('slot').split('-');
      return change('insert', '/text', { kind, where, beside: unit, heading: at.field('heading'), text: at.field('text') }, unit);
    },
    retitle: async (at, unit) => {
      try {
        await call('PUT', '/text/' + unit + '/heading', { based: at.field('arrange-based'), heading: at.field('heading-now') }, key());
        await follow();
        tell(told, say.doneRetitle);
        return true;
      } catch (problem) {
        at.tell(problem.message);
        return false;
      }
    },
  };
  const at = unit => '/agreement/arrange?id=' + say.agreement + '&unit=' + unit;
  const shut = () => {
    const panel = document.getElementById('arranging');
    const place = panel?.closest('.unit');
    panel?.remove();
    place?.querySelector('.arrange')?.focus();
  };
  const arrange = async (place, part) => {
    const unit = place.dataset.unit;
    const known = document.getElementById('arranging');
    known?.remove();
    if (known && known.dataset.unit === unit && !part) return place.querySelector('.arrange')?.focus();
    const page = new DOMParser().parseFromString(await (await fetch(at(unit))).text(), 'text/html');
    const panel = page.getElementById('arranging');
    if (!panel) { location.href = at(unit); return undefined; }
    panel.querySelectorAll('[type=hidden]:not(#arrange-based)').forEach(hidden => hidden.remove());
    const state = element('p', { class: 'state bad', role: 'alert' });
    const close = element('button', { class: 'btn alt small', type: 'button' }, say.close);
    close.addEventListener('click', shut);
    panel.append(state, element('div', { class: 'acts' }, close));
    if (part) panel.querySelectorAll('details').forEach(details => { details.open = details.classList.contains(part); });
    const { mark, row, up, down } = panel.dataset;
    const field = id => panel.querySelector('#' + id)?.value ?? '';
    panel.addEventListener('submit', async e => {
      e.preventDefault();
      const act = (e.submitter ?? e.target.querySelector('[data-act]')).dataset.act;
      if (await acts[act]({ mark, row, up, down, field, tell: text => tell(state, text, true) }, unit)) panel.remove();
    });
    panel.addEventListener('keydown', e => { if (e.key === 'Escape') { e.stopPropagation(); shut(); } });
    place.append(panel);
    (part ? panel.querySelector('details.' + part + ' select, details.' + part + ' textarea') : panel.querySelector('[data-act], summary'))?.focus();
    return undefined;
  };
  const step = async (unit, way) => {
    const place = await call('GET', '/text/' + unit + '/place').catch(() => null);
    if (typeof place?.[way] === 'string') await change(way, '/text/' + unit + '/move', { seen: rows.get(unit), after: place[way] }, unit);
  };
  const another = unit => {
    const kind = sheet.units.find(each => each.line.unit === unit).line.kind;
    return change('insert', '/text', { kind, where: 'AFTER', beside: unit }, unit);
  };
  document.addEventListener('click', e => {
    const { act, edit: last, unit } = e.target.closest?.('#edits [data-act]')?.dataset ?? {};
    if (!act) return;
    e.preventDefault();
    if (act === 'undo') change('undo', '/edits/undo', { edit: last });
    else change('restore', '/text/' + unit + '/restoration', {}, unit);
  });
  document.addEventListener('keydown', e => {
    if (!e.altKey || e.ctrlKey || e.metaKey || !sheet) return;
    const undo = document.querySelector('#edits [data-act=undo]');
    if (e.key.toLowerCase() === 'z' && undo) { e.preventDefault(); undo.click(); return; }
    const place = document.activeElement.closest('.unit');
    if (!place) return;
    const unit = place.dataset.unit;
    const known = {
      ArrowUp: () => step(unit, 'up'), ArrowDown: () => step(unit, 'down'), Enter: () => another(unit), Delete: () => arrange(place, 'remove'),
    }[e.key];
    if (known) { e.preventDefault(); known(); }
  });

  // The blanks.
  const form = document.getElementById('blanks');
  const formState = document.getElementById('form-state');
  const ofForm = {
    conflict: say.fieldConflict, theirs: say.fieldTheirs, keepMine: say.fieldKeepMine, takeTheirs: say.fieldTakeTheirs,
  };
  form.querySelectorAll('[data-field]').forEach(input => {
    const field = input.dataset.field;
    const state = element('span', { class: 'state', id: input.id + '-state', role: 'status' });
    const both = element('div', { class: 'both' });
    input.after(both, state);
    input.setAttribute('aria-describedby', input.getAttribute('aria-describedby') + ' ' + state.id);
    const blank = keeper({
      name: 'form:' + field, input, state, both, based: input.dataset.based, words: ofForm,
      send: act => call('PUT', '/form', { based: { [field]: act.based }, fields: { [field]: act.value } }, act.key),
      stored: async () => (await call('GET', '')).form[field] ?? '',
      meant: value => [...(input.options ?? [])].find(option => option.value === value)?.label ?? value,
    });
    input.addEventListener('change', blank.save);
    blank.recall();
  });
  form.addEventListener('submit', async e => {
    e.preventDefault();
    if (await saveAll()) saved(formState);
  });

  // Nothing is handed over that has not been saved, and nobody leaves it behind unasked.
  // Once it is sent, the turn is over, and the paper beside it is the other side's to see.
  handover.addEventListener('submit', async e => {
    if (!dirty().length) {
      sent = true;
      clearTimeout(wanted);
      frame.replaceChildren(waiting);
      return;
    }
    e.preventDefault();
    const { currentTarget, submitter } = e;
    if (await saveAll()) currentTarget.requestSubmit(submitter);
  });
  window.addEventListener('beforeunload', e => {
    if (dirty().some(entry => !(entering && kept(entry.name)))) e.preventDefault();
    entering = false;
  });
  for (const back of ['online', 'focus']) window.addEventListener(back, () => dirty().forEach(entry => entry.save()));
  call('GET', '/text').then(sheet => {
    show(sheet);
    for (const place of document.querySelectorAll('.unit')) if (kept(place.dataset.unit)) edit(place);
  }).catch(() => { /* the links still work */ });
  refresh();
})();
