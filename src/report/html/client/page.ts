/**
 * The script of every page: tables that can be sorted, lists that can be filtered. Without it the page is the same, as plain tables.
 * It runs in the reader's browser as one inline script, so it imports nothing. `npm run generate` embeds it.
 */

const collator = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: 'base' });

/** What a cell is sorted by: its `data-value`, or what it shows. */
function sortKey(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  return cell?.dataset.value ?? cell?.textContent?.trim() ?? '';
}

type Compare = (left: string, right: string) => number;

const compareNumbers: Compare = (left, right) => Number(left) - Number(right);

function sortBy(table: HTMLTableElement, heading: HTMLTableCellElement): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  const numbers = heading.dataset.sort === 'number';
  const compare: Compare = numbers ? compareNumbers : collator.compare;
  const first = numbers ? 'descending' : 'ascending';
  const second = first === 'ascending' ? 'descending' : 'ascending';
  const order = heading.getAttribute('aria-sort') === first ? second : first;
  const sign = order === 'ascending' ? 1 : -1;
  const keyed = Array.from(body.rows, (row) => ({ row, key: sortKey(row, heading.cellIndex) }));
  // The sort is stable: rows that are equal here keep the order of the sort before.
  keyed.sort((left, right) => sign * compare(left.key, right.key));
  for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', order);
  body.append(...keyed.map(({ row }) => row));
}

function makeSortable(table: HTMLTableElement): void {
  for (const heading of table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    button.addEventListener('click', () => sortBy(table, heading));
    heading.append(button);
  }
}

type Test = (item: HTMLElement) => boolean;

const searchTexts = new WeakMap<HTMLElement, string>();

/** The words that are searched in: those of the item and of what it stands in. Kept, because a page can have thousands of items. */
function searchText(item: HTMLElement): string {
  const known = searchTexts.get(item);
  if (known !== undefined) return known;
  const heading = item.closest<HTMLElement>('[data-group]')?.dataset.group ?? '';
  const text = `${heading} ${item.textContent ?? ''}`.toLowerCase();
  searchTexts.set(item, text);
  return text;
}

function testsOf(form: HTMLFormElement): Test[] {
  const chosen = new Map<string, string[]>();
  const tests: Test[] = [];
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'search') {
      const words = control.value.toLowerCase().split(/\s+/).filter(Boolean);
      tests.push((item) => words.every((word) => searchText(item).includes(word)));
    } else if (control instanceof HTMLSelectElement && control.value !== '') {
      chosen.set(control.name, [control.value]);
    } else if (control instanceof HTMLInputElement && control.type === 'checkbox' && control.checked) {
      chosen.set(control.name, [...(chosen.get(control.name) ?? []), control.value]);
    }
  }
  // Nothing ticked in a group of boxes means that this group does not matter.
  for (const [name, values] of chosen) tests.push((item) => values.includes(item.getAttribute(`data-${name}`) ?? ''));
  return tests;
}

function makeFilterable(area: HTMLElement): void {
  const form = area.querySelector<HTMLFormElement>('form[data-filters]');
  const count = area.querySelector<HTMLOutputElement>('output');
  if (form === null || count === null) return;
  const items = Array.from(area.querySelectorAll<HTMLElement>('[data-item]'));
  const groups = Array.from(area.querySelectorAll<HTMLElement>('[data-group]'));
  const weightOf = (item: HTMLElement): number => Number(item.dataset.weight ?? 1);
  const all = items.reduce((sum, item) => sum + weightOf(item), 0);
  const apply = (): void => {
    const tests = testsOf(form);
    let shown = 0;
    for (const item of items) {
      item.hidden = !tests.every((test) => test(item));
      if (!item.hidden) shown += weightOf(item);
    }
    for (const group of groups) group.hidden = group.querySelector('[data-item]:not([hidden])') === null;
    const things = form.dataset.filters ?? '';
    const numbers = [shown, all].map((number) => number.toLocaleString('en-US'));
    count.textContent = shown === all ? `All ${numbers[1]} ${things}` : `${numbers[0]} of ${numbers[1]} ${things}`;
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are emptied after this event.
  form.addEventListener('reset', () => setTimeout(apply));
  form.hidden = false;
  apply();
}

/** Links that set a filter on the way: `data-choose` names the field, `data-value` what to choose. */
function choose({ choose: name, value }: DOMStringMap): void {
  if (name === undefined || value === undefined) return;
  for (const field of document.getElementsByName(name)) {
    if (!(field instanceof HTMLSelectElement) || field.form === null) continue;
    field.form.reset();
    field.value = value;
    setTimeout(() => field.dispatchEvent(new Event('input', { bubbles: true })));
  }
}

/** Something that is closed or filtered away cannot be shown to who follows a link to it. */
function reveal(target: HTMLElement | null): void {
  if (!(target instanceof HTMLDetailsElement)) return;
  target.open = true;
  if (target.hidden) target.closest('[data-filtered]')?.querySelector('form')?.reset();
  setTimeout(() => target.scrollIntoView());
}

function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const place = link?.getAttribute('href');
  if (link === null || !place?.startsWith('#')) return;
  choose(link.dataset);
  reveal(document.getElementById(place.slice(1)));
}

for (const table of document.querySelectorAll<HTMLTableElement>('table')) makeSortable(table);
for (const area of document.querySelectorAll<HTMLElement>('[data-filtered]')) makeFilterable(area);
document.addEventListener('click', follow);
