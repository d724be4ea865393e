import { findPlatform } from "../platforms.ts";
import { showCount } from "../values/show-number.ts";

/** What one direct message takes, where that is documented. */
const LIMITS: {
	readonly [platform: string]: { readonly most: number; readonly unit: string; readonly source: string };
} = {
	Instagram: { most: 1000, unit: "bytes", source: "Meta, Instagram messaging documentation 2026" },
	Facebook: { most: 2000, unit: "characters", source: "Chatwoot, supported features, read 2026" },
	Telegram: { most: 4096, unit: "characters", source: "Chatwoot, supported features, read 2026" },
	TikTok: { most: 6000, unit: "characters", source: "Infobip, TikTok message types, read 2026" },
	X: { most: 10_000, unit: "characters", source: "Twitter's service configuration, in egg-mode 0.16" },
};

/**
 * That a direct message is longer than its platform takes at once, with both figures and the source; `undefined` if it
 * fits or nothing is documented. The figures are those of the platforms' programming interfaces, from the pages named.
 */
export function tooLongForOne(message: string, platform: string): string | undefined {
	const name = findPlatform(platform) ?? "";
	const limit = LIMITS[name];
	if (!limit) return undefined;
	const length = limit.unit === "bytes" ? byteLength(message) : message.length;
	if (length <= limit.most) return undefined;
	return `Too long for one direct message: ${showCount(length)} ${limit.unit}, and ${name} takes ${showCount(limit.most)} (${limit.source}). Shorten it, or send it in two.`;
}

/** In UTF-8; Apps Script has no TextEncoder. */
function byteLength(text: string): number {
	let bytes = 0;
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
	}
	return bytes;
}
