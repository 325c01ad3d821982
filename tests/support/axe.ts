import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Every barrier that axe knows of on a page and in the frames of its own origin, with all its places. One run in the page
 * itself; the default opens an empty page each time, only to put together what frames of other origins say, and there are
 * none: the content security policy refuses them. What is passed is not told in full, for nobody asks.
 */
export async function barriersOn(page: Page): Promise<{ id: string; at: string[] }[]> {
	const look = () =>
		new AxeBuilder({ page })
			.setLegacyMode()
			.options({ resultTypes: ['violations'] })
			.analyze();
	const { violations } = await look().catch((error: unknown) => {
		// A frame that was loading anew while it was looked into is looked into again.
		if (!String(error).includes('Axe in frame timed out')) throw error;
		return look();
	});
	return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }));
}
