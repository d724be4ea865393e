import { existsSync, readdirSync, readFileSync } from "node:fs";
import { generateDocs } from "../docs/generate.mjs";
import { SECTIONS, urlOf, urlOfFunction } from "./table-of-pages.mjs";

const FUNCTIONS = "docs/functions.md";
const COUNTRIES = "docs/disclosure/README.md";

/**
 * Every page that is made from a document, in order: `{ url, document, section, parent, markdown }`. `parent` is the url
 * of the page above it.
 */
export async function readDocuments() {
	const generated = await generateDocs();
	const read = (document) => generated[document] ?? readFileSync(document, "utf8");
	return sections().flatMap(({ title, documents }) =>
		documents.flatMap((document) => pagesOf(document, read).map((page) => ({ ...page, section: title }))),
	);
}

/** The table of sections with what it leaves out in the last one. */
function sections() {
	const listed = SECTIONS.flatMap(({ documents }) => documents);
	const others = readdirSync("docs")
		.filter((name) => name.endsWith(".md") && !listed.includes(`docs/${name}`))
		.map((name) => `docs/${name}`);
	return SECTIONS.map(({ title, documents }, index) => ({
		title,
		documents: [
			...documents.filter((document) => existsSync(document)),
			...(index === SECTIONS.length - 1 ? others : []),
		],
	}));
}

function pagesOf(document, read) {
	const url = urlOf(document);
	if (document === FUNCTIONS) return functionPages(url, read(document));
	const page = { url, document, markdown: read(document) };
	if (document !== COUNTRIES) return [page];
	const countries = readdirSync("docs/disclosure")
		.filter((name) => name !== "README.md")
		.map((name) => `docs/disclosure/${name}`);
	return [
		page,
		...countries.map((country) => ({
			url: urlOf(country),
			document: country,
			parent: url,
			markdown: read(country),
		})),
	];
}

/** The long page of functions as a list and a page for each. */
function functionPages(url, markdown) {
	const [introduction, ...parts] = markdown.split(/^## /m);
	const functions = parts.map((part) => {
		const [name, , summary] = part.split("\n");
		return { name, summary, markdown: `# ${part}` };
	});
	const rows = functions.map(({ name, summary }) => `| [${name}](#${name.toLowerCase()}) | ${summary} |`);
	return [
		{
			url,
			document: FUNCTIONS,
			markdown: `${introduction}\n| function | gives |\n|---|---|\n${rows.join("\n")}\n`,
		},
		...functions.map(({ name, markdown }) => ({
			url: urlOfFunction(name),
			document: FUNCTIONS,
			anchor: name.toLowerCase(),
			parent: url,
			markdown,
		})),
	];
}
