/** axe finds nothing on the page as it is, light, dark and in the reader's own colors. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';

/** axe brings types of Playwright of its own; the page is the same. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** The looks in which a state is looked at. In the dark only colors are other, and forced colors are the system's. */
const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, rules: [] },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, rules: ['color-contrast'] },
  { name: 'forced colors', media: { colorScheme: 'light', forcedColors: 'active' }, rules: ['color-contrast'] },
] as const;

export async function expectAccessible(page: Page): Promise<void> {
  for (const { name, media, rules } of LOOKS) {
    await test.step(`axe, ${name}`, async () => {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      const axe = new AxeBuilder({ page: page as unknown as AxePage }).setLegacyMode(true);
      if (rules.length > 0) axe.withRules([...rules]);
      const { violations } = await axe.analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`),
      );
      expect(found, name).toEqual([]);
    });
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}
