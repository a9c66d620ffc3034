/** The search of the documentation. The index is loaded when somebody goes to the box; every word of it is put into the page as text. */
(() => {
  const MOST = 12;
  const root = document.body.dataset.root ?? '';
  const box = document.getElementById('search');
  const state = document.getElementById('search-state');
  const results = document.getElementById('search-results');
  let ready;

  const load = (name) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = root + name;
      script.onload = resolve;
      script.onerror = () => reject(new Error(`${name} could not be loaded`));
      document.head.append(script);
    });

  const prepare = async () => {
    await load('minisearch.js');
    await load('search-index.js');
    return window.MiniSearch.loadJS(window.connectorPreflightIndex, {
      idField: 'path',
      fields: ['title', 'headings', 'text'],
      storeFields: ['title', 'summary'],
      searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { title: 4, headings: 2 } },
    });
  };

  const entry = ({ id, title, summary }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = root + id;
    link.textContent = title;
    const about = document.createElement('p');
    about.textContent = summary;
    item.append(link, about);
    return item;
  };

  const search = async () => {
    const words = box.value.trim();
    ready ??= prepare();
    try {
      const index = await ready;
      if (words !== box.value.trim()) return;
      const found = words === '' ? [] : index.search(words);
      results.replaceChildren(...found.slice(0, MOST).map(entry));
      state.textContent =
        words === '' ? '' : found.length === 0 ? 'Nothing was found.' : `${found.length} ${found.length === 1 ? 'page' : 'pages'}`;
    } catch {
      ready = undefined;
      state.textContent = 'The search could not be loaded.';
    }
  };

  box.addEventListener('focus', () => search());
  box.addEventListener('input', () => search());
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    box.value = '';
    results.replaceChildren();
    state.textContent = '';
  });
})();
