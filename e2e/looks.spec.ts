/** Looks that a reader asks the system for: less motion, colors of their own; and marks that need no color. */
import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { SKARN, served, WALKERS } from './articles.ts';
import { openSample, rail, rowWith, table, whole } from './reader.ts';

/** What tells a mark of each family but for its colors: lines on and under it. */
const shapesOf = (page: Page) =>
  table(page)
    .locator('ins.mark, mark.mark, del')
    .evaluateAll((marks) =>
      marks.map((mark) => {
        const words = mark.tagName === 'DEL' ? (mark.querySelector('[data-edit]') ?? mark) : mark;
        const {
          borderBottomStyle,
          borderBottomWidth,
          textDecorationLine,
          textDecorationStyle,
          textDecorationThickness,
        } = getComputedStyle(words);
        const line = textDecorationLine === 'none' ? '' : `${textDecorationStyle} ${textDecorationThickness} through`;
        const { family = '' } = (mark as HTMLElement).dataset;
        return [
          `${mark.tagName === 'DEL' ? 'missing' : 'own'} ${family}`,
          `${borderBottomStyle} ${borderBottomWidth} ${line}`,
        ] as const;
      }),
    );

for (const forcedColors of ['none', 'active'] as const) {
  test(`with color taken away the families of marks are told apart by shape, ${forcedColors === 'none' ? 'on screen' : 'in forced colors'}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors });
    await openSample(page);
    await whole(page);
    await page.keyboard.press('t');
    const shapes = new Map<string, Set<string>>();
    for (const [of, shape] of await shapesOf(page)) shapes.set(of, (shapes.get(of) ?? new Set()).add(shape));
    const own = ['mechanical', 'style', 'wording', 'substance'].map((family) => shapes.get(`own ${family}`)!);
    // One shape a family, and no two families share it; words that are missing are struck through besides.
    expect(own.map((each) => each.size)).toEqual([1, 1, 1, 1]);
    expect(new Set(own.flatMap((each) => [...each])).size).toBe(4);
    for (const [of, each] of shapes)
      for (const shape of each) expect(shape.endsWith('through'), of).toBe(of.startsWith('missing'));
  });
}

test('in forced colors a selected mark, the base and switches still show what they are', async ({ page, visit }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await visit(served('skarn', SKARN));
  await whole(page);
  await page.keyboard.press('n');
  const selected = table(page).locator('[aria-current]').last();
  expect(await selected.evaluate((mark) => getComputedStyle(mark).outlineStyle)).toBe('solid');
  const grounds = await rail(page)
    .getByRole('switch')
    .evaluateAll((switches) =>
      switches.flatMap((each) => {
        const toggle = each.querySelector('.toggle');
        return toggle ? [[each.getAttribute('aria-checked'), getComputedStyle(toggle).backgroundColor] as const] : [];
      }),
    );
  const [on, off] = ['true', 'false'].map(
    (state) => new Set(grounds.filter(([is]) => is === state).map(([, color]) => color)),
  );
  expect(on!.size).toBe(1);
  expect(off!.size).toBe(1);
  expect([...on!]).not.toEqual([...off!]);
});

test('with less motion nothing glides or flashes: going somewhere arrives at once', async ({ page, visit }) => {
  await page.setViewportSize({ width: 1440, height: 420 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visit(served('skarn', SKARN));
  await whole(page);
  await rowWith(page, WALKERS)
    .getByRole('button', { name: /stands lower here/ })
    .click();
  const there = rowWith(page, 'Gales are forecast').getByRole('cell').nth(1).getByRole('paragraph');
  await expect(there).toBeFocused();
  await expect(there).toBeInViewport();
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 1).length,
  );
  expect(moving).toBe(0);
  expect(
    await page.getByRole('region', { name: 'Side by side' }).evaluate((area) => getComputedStyle(area).scrollBehavior),
  ).toBe('auto');
});

test('in forced colors the chart of what each carries tells its states by shape', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openSample(page);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Lineage' }).click();
  const key = page.getByRole('region', { name: 'What each carries' }).locator('.carry-swatch');
  await expect(key).toHaveCount(8);
  const shapes = await key.evaluateAll((swatches) =>
    swatches.map((swatch) => {
      const { backgroundImage, borderBlockStyle, borderInlineStyle } = getComputedStyle(swatch);
      return `${backgroundImage} ${borderBlockStyle} ${borderInlineStyle}`;
    }),
  );
  expect(new Set(shapes).size).toBe(8);
});
