/** docs/images/architecture.svg: the worlds, what each holds, and who may know whom. Text is text, so that it can be read out and searched. */
export function architecturePicture() {
	const body = [...BOXES.map(box), ...ARROWS.map(arrow)].join("\n");
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 920 560" role="img" aria-labelledby="title about" font-family="Arial, sans-serif">
<title id="title">How Creator Campaign Planner is built</title>
<desc id="about">The pure world of functions, rules, importers, documents and tools stands on core. The host runs it on Apps Script; cells call functions, the sidebar calls runTool. The playground runs the same built files against stand-in services.</desc>
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#444746"/></marker></defs>
<rect width="920" height="560" fill="#fff"/>
${body}
</svg>
`;
}

const GREY = ["#f8f9fa", "#747775"];
const BLUE = ["#e8f0fe", "#0b57d0"];
const GREEN = ["#e6f4ea", "#146c2e"];

/** x, y, width, height, colours, title, lines. */
const BOXES = [
	[
		20,
		20,
		250,
		84,
		GREY,
		"Google Sheets",
		["cells call custom functions,", "the Extensions menu opens the sidebar"],
	],
	[
		650,
		20,
		250,
		84,
		GREY,
		"Playground page",
		["grid, calculation engine, documents;", "stand-ins for Google's services"],
	],
	[
		20,
		170,
		250,
		104,
		BLUE,
		"src/host  →  Code.js, Tools.html",
		[
			"the only Apps Script code: entry points,",
			"tabs, documents, settings, lock;",
			"runTool(id, json) → json",
		],
	],
	[
		335,
		170,
		250,
		104,
		BLUE,
		"src/sidebar  →  Sidebar.html",
		["one panel a tool (Preact);", "Panels.html, Readers.html and", "Help.html come when they are asked for"],
	],
	[
		650,
		170,
		250,
		104,
		BLUE,
		"src/playground",
		["runs the built files, the very ones", "that are pushed, in a realm", "without the web's globals"],
	],
	[20, 330, 880, 210, GREEN, "The pure world: no Apps Script, no DOM, no Node", []],
	[40, 366, 156, 74, GREY, "src/functions", ["one custom function", "a file"]],
	[210, 366, 156, 74, GREY, "src/tools", ["one tool a file:", "tabs in, plan out"]],
	[380, 366, 156, 74, GREY, "src/importers", ["one format a file:", "headers and meanings"]],
	[550, 366, 156, 74, GREY, "src/documents", ["one kind a file:", "data to blocks"]],
	[720, 366, 160, 74, GREY, "examples", ["tests, docs and help", "of each of them"]],
	[
		40,
		462,
		840,
		62,
		GREY,
		"src/core",
		[
			"domain (metrics, captions, allocation, results …), contracts, the host port, runs: preview, apply, log, undo",
		],
	],
];

/** From x, y to x, y, and a word beside it. */
const ARROWS = [
	[145, 104, 145, 168, "call(name, args)"],
	[335, 222, 272, 222, "JSON"],
	[460, 274, 460, 328, "types and small helpers"],
	[145, 274, 145, 328, "runs"],
	[775, 168, 775, 106, "draws"],
	[650, 62, 272, 62, "looks and behaves like"],
	[650, 222, 587, 222, "shows"],
	[118, 440, 118, 460, ""],
	[288, 440, 288, 460, ""],
	[458, 440, 458, 460, ""],
	[628, 440, 628, 460, ""],
];

function box([x, y, width, height, [fill, stroke], title, lines]) {
	const rows = lines.map(
		(line, index) =>
			`<text x="${x + 12}" y="${y + 46 + index * 18}" font-size="13" fill="#444746">${escaped(line)}</text>`,
	);
	return [
		`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${fill}" stroke="${stroke}"/>`,
		`<text x="${x + 12}" y="${y + 25}" font-size="14" font-weight="bold" fill="#1f1f1f">${escaped(title)}</text>`,
		...rows,
	].join("\n");
}

function arrow([fromX, fromY, toX, toY, word]) {
	const isLevel = fromY === toY;
	const [x, y] = isLevel ? [(fromX + toX) / 2, fromY - 8] : [fromX + 8, (fromY + toY) / 2 + 4];
	const label = `<text x="${x}" y="${y}" font-size="12" fill="#444746"${isLevel ? ' text-anchor="middle"' : ""}>${escaped(word)}</text>`;
	return `<path d="M${fromX} ${fromY}L${toX} ${toY}" stroke="#444746" stroke-width="1.5" marker-end="url(#head)"/>${word ? `\n${label}` : ""}`;
}

function escaped(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
