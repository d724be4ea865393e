import { readFileSync } from "node:fs";

const ICON_SIZES = [32, 48, 96, 128];
const ICON = "docs/marketplace/pictures/icon.svg";

/** The icon in each size, with a transparent background, and the card banner: name → PNG. */
export async function drawArt(browser) {
	const svg = readFileSync(ICON, "utf8");
	const pictures = {};
	for (const size of ICON_SIZES) {
		const style = `svg { display: block; width: ${size}px; height: ${size}px }`;
		pictures[`icon-${size}`] = await draw(browser, { width: size, height: size }, style, svg);
	}
	pictures["banner-220x140"] = await draw(browser, { width: 220, height: 140 }, BANNER_STYLE, banner(svg));
	return pictures;
}

const BANNER_STYLE = `
	body { width: 220px; height: 140px; background: #e8f0fe; color: #062e6f; overflow: hidden;
		font: 500 21px/25px "Google Sans", Roboto, Arial, sans-serif; letter-spacing: -0.2px }
	div { display: flex; align-items: center; gap: 12px; height: 140px; padding: 0 14px }
	svg { flex: none; width: 84px; height: 84px }
`;

function banner(svg) {
	return `<div>${svg}<span>Creator<br>Campaign<br>Planner</span></div>`;
}

async function draw(browser, viewport, style, content) {
	const page = await browser.newPage({ viewport });
	await page.setContent(`<!doctype html><style>body { margin: 0 } ${style}</style>${content}`);
	const picture = await page.screenshot({ omitBackground: true });
	await page.close();
	return picture;
}
