import { test } from '/work/wt-kills/tests/e2e/app.ts';
import { openSample, cellOf, type } from '/work/wt-kills/tests/e2e/story.ts';
for (const scheme of ['light', 'dark'] as const)
test(`shot ${scheme}`, async ({ page, watch }) => {
  watch.expect(/.*/);
  test.setTimeout(180_000);
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto('./');
  await openSample(page);
  for (const [post, text] of [['CN-01', '2500'], ['CN-02', '2600'], ['CN-03', '2700']]) await type(page, cellOf(page, post!, 'grossPay'), text!);
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Dupliquer' }).click();
  await page.getByRole('tab', { name: 'Historique' }).click();
  await page.locator('details summary').first().click();
  await page.screenshot({ path: `/tmp/shot-${scheme}.png` });
});
