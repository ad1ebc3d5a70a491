/**
 * `npm run webkit`: the main path in WebKitGTK, the engine of GNOME Web and the kin of Safari's, by the keyboard alone. Its small browser
 * is driven as WebDriver has it, on a screen of its own where there is none. What is missing is asked of the system's packages (Debian).
 * Prints each step; the last line is `N passed, N failed`.
 */
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, ROOT } from './install.mjs';

ensureInstalled();
await ensureBuilt('app');
const { serve } = await import('./server.mjs');
const { By, Key, until } = await import('selenium-webdriver');
const { startWebKit } = await import('./webkitDriver.mjs');

const ARTICLES = {
  'agency.txt': [
    'Lighthouse at Orsa is lit again',
    'The lighthouse at Orsa was lit again on Monday after two years of repairs, the harbor office said.',
    'Its lamp, which was made in 1911, can be seen from 18 miles away.',
    'Two keepers had watched over the works with a borrowed dog.',
    '"We counted every pane twice," said Ida Brenn, who keeps the lamp.',
    'A second light, on the mole, is planned for the spring.',
  ],
  'courier.txt': [
    'Lighthouse at Orsa is lit again',
    'The lighthouse at Orsa was lit again on Monday after two years of repairs, the harbour office said.',
    'Its lamp, which was made in 1911, can be seen from 16 miles away.',
    '"We counted every pane twice," said Ida Brenn, who keeps the lamp.',
    'A second light, on the mole, is planned for the spring.',
    'Two keepers had watched over the works with a borrowed dog.',
  ],
  'gazette.txt': [
    'Lighthouse at Orsa is lit again',
    'The lighthouse at Orsa was lit again on Monday after two years of repairs, the harbor office said.',
    'Its lamp can be seen from 18 miles away.',
    '"We counted every pane once," said Ida Brenn, who keeps the lamp.',
  ],
};
const texts = Object.entries(ARTICLES).map(([id, paragraphs]) => ({ id, text: `${paragraphs.join('\n\n')}\n` }));
const FOLDER = { title: 'orsa', stories: [{ title: 'orsa', texts, problems: [] }] };

const WAIT = 20_000;
const TABLE = '//table[caption[contains(., "Side by side")]]';
const total = { passed: 0, failed: 0 };

const { driver, stop } = await startWebKit();
console.log(`WebKitGTK ${(await driver.getCapabilities()).getBrowserVersion()}`);

/**
 * Runs a step and tells how it went.
 *
 * @param {string} name
 * @param {() => Promise<unknown>} run
 */
async function step(name, run) {
  try {
    await run();
    total.passed++;
    console.log(`  ok      ${name}`);
  } catch (error) {
    total.failed++;
    console.log(`  FAILED  ${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
}

/** @param {string[]} keys */
const press = (...keys) =>
  driver
    .actions()
    .sendKeys(...keys)
    .perform();

/** @param {string[]} paragraphs */
const type = (paragraphs) => press(...paragraphs.flatMap((paragraph) => [paragraph, Key.ENTER]));

/** @param {string} xpath */
const one = (xpath) => driver.wait(until.elementLocated(By.xpath(xpath)), WAIT, `nothing is at ${xpath}`);

/**
 * Waits until something holds.
 *
 * @param {string} what
 * @param {() => Promise<boolean>} holds
 */
const holds = (what, holds) => driver.wait(() => holds().catch(() => false), WAIT, `not so: ${what}`);

/**
 * Waits until the text of an element is such.
 *
 * @param {string} xpath
 * @param {RegExp} text
 */
const says = (xpath, text) =>
  holds(`${xpath} says ${text}`, async () =>
    text.test(String(await driver.executeScript('return arguments[0].textContent', await one(xpath)))),
  );

/** @param {string} script */
const page = (script) => driver.executeScript(`return ${script}`);

/**
 * Presses Tab until what has the focus is such.
 *
 * @param {string} selector
 * @param {RegExp} name of its text or its accessible name
 */
async function tabTo(selector, name) {
  for (let i = 0; i < 60; i++) {
    await press(Key.TAB);
    const told = await page(
      `document.activeElement.matches(${JSON.stringify(selector)}) && (document.activeElement.getAttribute('aria-label') ?? document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent)`,
    );
    if (typeof told === 'string' && name.test(told)) return;
  }
  throw new Error(`Tab leads to no ${selector} named ${name}`);
}

/** Everything that the page says of what went wrong, from now on. */
const watch = () =>
  driver.executeScript(`window.wrong = [];
    addEventListener('error', ({ message }) => window.wrong.push(message));
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => window.wrong.push(violatedDirective));`);

const { address: empty, server: emptyServer } = await serve(join(ROOT, 'dist'));
const { address, server } = await serve(join(ROOT, 'dist'), FOLDER);
const READY = '//html[@data-ready="true"]';
const FOOTER = '//footer';
const ITEMS = '//section[@aria-label="What matters first"]//li';
const INSPECTOR = '//aside[@aria-label="Selected difference"]';
let left = 0;

try {
  await driver.manage().window().setRect({ x: 0, y: 0, width: 1440, height: 900 });
  await driver.get(empty);
  await one(READY);
  await watch();
  await step('two texts are pasted and compared, and open as a pair', async () => {
    await tabTo('textarea', /Agency copy/);
    await type(ARTICLES['agency.txt']);
    await press(Key.TAB);
    await type(ARTICLES['courier.txt']);
    await tabTo('button', /^Compare$/);
    await press(Key.ENTER);
    await one('//table[caption[contains(., "Pair: ")]]');
    await holds(
      'what stands elsewhere is joined',
      async () => (await driver.findElements(By.css('.connectors path'))).length === 1,
    );
  });
  await step('nothing went wrong there', async () => {
    const wrong = await page('window.wrong');
    if (Array.isArray(wrong) && wrong.length > 0) throw new Error(wrong.join('; '));
  });

  await driver.get(address);
  await one(READY);
  await watch();
  await step('a folder opens as a table of three', async () => {
    await says(`${TABLE}/caption`, /3 articles/);
    await one(`${TABLE}[@aria-busy="false"]`);
  });
  await step('the list of what matters opens by key, on its first item', async () => {
    await says(FOOTER, /\d+ left to check/);
    left = Number(/(\d+) left/.exec(String(await page(`document.querySelector('footer').textContent`)))?.[1]);
    await press('s');
    await holds('the first item has the focus', async () =>
      Boolean(await page(`document.activeElement.closest('[data-item="0"]') !== null`)),
    );
    await says(`(${ITEMS})[1]`, /twice[\s\S]*once|once[\s\S]*twice/);
  });
  await step('Space checks it and goes on, and the footer counts', async () => {
    await press(Key.SPACE);
    await holds('the second has the focus', async () =>
      Boolean(await page(`document.activeElement.closest('[data-item="1"]') !== null`)),
    );
    await says(FOOTER, new RegExp(`${left - 1} left to check`));
    await says(INSPECTOR, /Selected difference/);
    await press('s');
  });
  await step('differences are walked by key, and each is told in the inspector', async () => {
    await press(Key.ESCAPE, 'n');
    await says(`${INSPECTOR}//table`, /Reading/);
    await holds(
      'one mark is the current one',
      async () => Number(await page(`document.querySelectorAll('table [aria-current]').length`)) > 0,
    );
  });
  await step('another article becomes the base text', async () => {
    await press('2');
    await says(`${TABLE}/caption`, /read against B/);
    await press('1');
    await says(`${TABLE}/caption`, /read against A/);
  });
  await step('rows are filtered', async () => {
    await press('r');
    await holds('rows that differ', async () =>
      /That differ/.test(
        String(await page(`document.querySelector('input[name="rows"]:checked').closest('label').textContent`)),
      ),
    );
    await press('r', 'r', 'r');
  });
  await step('words are found in every article, and lit', async () => {
    await press('/');
    await holds('the field has the focus', async () =>
      Boolean(await page(`document.activeElement.matches('search input')`)),
    );
    await press('harbour', Key.ENTER);
    await says('//search', /1 of 1/);
    await holds(
      'they are lit',
      async () => (await page(`[...(CSS.highlights.get('found-here') ?? [])].join()`)) === 'harbour',
    );
    await press(Key.ESCAPE);
  });
  await step('the list is copied', async () => {
    await driver.executeScript(
      `Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text; } } })`,
    );
    await press(Key.ESCAPE, 'y');
    await holds('it is on the clipboard', async () => /Read against A/.test(String(await page('window.copied'))));
  });
  await step('a column is narrowed to a strip and opened; layouts go round', async () => {
    // To the base text, and one on.
    await press('h', 'h', 'l', 'f');
    await says(`${TABLE}//th[@data-column="1"]`, /^B/);
    await one(`${TABLE}//th[@data-column="1"][contains(@class, "strip")]`);
    await press('f');
    await says(`${TABLE}//th[@data-column="1"]`, /Courier/i);
    await press('d');
    await one('//table[caption[contains(., "Pair: ")]]');
    await press('d');
    await says('//section[@aria-label="Reading"]', /harbor \] harbour/);
    await press('d');
    await one(`${TABLE}[@aria-busy="false"]`);
  });
  await step('the paper holds every word', async () => {
    await driver.executeScript(`window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      window.paper = document.querySelector('.print').textContent;
      dispatchEvent(new Event('afterprint'));
    }`);
    await (await one('//button[normalize-space()="Menu"]')).sendKeys(Key.ENTER);
    await tabTo('button', /^Print…/);
    await press(Key.ENTER);
    await holds('it was laid out', async () => (await page('window.paper')) !== null);
    const paper = String(await page('window.paper'));
    const lost = texts.flatMap(({ text }) => text.split(/\s+/)).filter((word) => !paper.includes(word));
    if (lost.length > 0) throw new Error(`not on paper: ${lost.join(' ')}`);
  });
  await step('on a telephone one article stands under the base, and nothing scrolls sideways', async () => {
    await driver.manage().window().setRect({ width: 400, height: 800 });
    await one('//select[@aria-label="Article under A"]');
    await holds('as wide as the screen', async () =>
      Boolean(await page('document.documentElement.scrollWidth <= innerWidth')),
    );
  });
  await step('nothing went wrong here', async () => {
    const wrong = await page('window.wrong');
    if (Array.isArray(wrong) && wrong.length > 0) throw new Error(wrong.join('; '));
  });
} finally {
  await stop();
  for (const each of [server, emptyServer]) {
    each.close();
    each.closeAllConnections();
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
