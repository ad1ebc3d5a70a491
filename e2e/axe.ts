/** axe finds nothing on the page: as it is, or light, dark and in the reader's own colors. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';

/** axe brings types of Playwright of its own; the page is the same. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

interface Limits {
  /** The only rules that are asked. */
  readonly rules?: readonly string[];
  /** A part of the page that is passed over. */
  readonly without?: string | undefined;
}

/** What axe finds on the page as it is, each with its place and how to mend it. */
export async function violationsIn(page: Page, { rules = [], without }: Limits = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page: page as unknown as AxePage }).setLegacyMode(true);
  if (rules.length > 0) axe.withRules([...rules]);
  if (without !== undefined) axe.exclude(without);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`),
  );
}

/** The looks in which a state is looked at. In the dark only colors are other, and forced colors are the system's. */
const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, rules: [] },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, rules: ['color-contrast'] },
  { name: 'forced colors', media: { colorScheme: 'light', forcedColors: 'active' }, rules: ['color-contrast'] },
] as const;

/** @param darkWithout what keeps the colors of before until it is scrolled to: rows out of sight */
export async function expectAccessible(page: Page, darkWithout?: string): Promise<void> {
  for (const { name, media, rules } of LOOKS) {
    await test.step(`axe, ${name}`, async () => {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      const without = name === 'light' ? undefined : darkWithout;
      expect(await violationsIn(page, { rules, without }), name).toEqual([]);
    });
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}
