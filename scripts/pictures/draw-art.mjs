import { readFileSync } from "node:fs";

const FOLDER = "docs/marketplace/pictures";

/** In small sizes thin parts would blur: they have a drawing of their own. */
const DRAWINGS = { 32: "icon-small", 48: "icon-small", 96: "icon", 128: "icon" };

/** The icon in each size, with a transparent background, and the card banner: name → PNG. */
export async function drawArt(browser) {
	const read = (name) => readFileSync(`${FOLDER}/${name}.svg`, "utf8");
	const pictures = {};
	for (const [size, name] of Object.entries(DRAWINGS)) {
		const style = `svg { display: block; width: ${size}px; height: ${size}px }`;
		const viewport = { width: Number(size), height: Number(size) };
		pictures[`icon-${size}`] = await draw(browser, viewport, style, read(name));
	}
	const viewport = { width: 220, height: 140 };
	pictures["banner-220x140"] = await draw(browser, viewport, BANNER_STYLE, banner(read("icon")));
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
