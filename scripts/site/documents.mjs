import { existsSync, readdirSync, readFileSync } from "node:fs";
import { generateDocs } from "../docs/generate.mjs";
import { functionCatalogue } from "../function-catalogue.mjs";
import { BELOW, SECTIONS, urlOf, urlOfFunction } from "./table-of-pages.mjs";

const FUNCTIONS = "docs/functions.md";

/**
 * Every page that is made from a document, in order: `{ url, document, section, parent, markdown, keywords }`. `parent` is
 * the url of the page above it, `keywords` are other words that a function is looked for by.
 */
export async function readDocuments() {
	const generated = await generateDocs();
	const read = (document) => generated[document] ?? readFileSync(document, "utf8");
	const keywords = Object.fromEntries(
		(await functionCatalogue()).map((definition) => [definition.name, keywordsOf(definition)]),
	);
	return sections().flatMap(({ title, documents }) =>
		documents.flatMap((document) =>
			pagesOf(document, read, keywords).map((page) => ({ ...page, section: title })),
		),
	);
}

/** Other words that a function is looked for by. */
function keywordsOf({ keywords = "" }) {
	return keywords
		.split(",")
		.map((keyword) => keyword.trim())
		.filter((keyword) => keyword !== "");
}

/** The table of sections with what it leaves out in the last one. */
function sections() {
	const listed = listedDocuments();
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

function listedDocuments() {
	return SECTIONS.flatMap(({ documents }) => documents);
}

function pagesOf(document, read, keywords) {
	const url = urlOf(document);
	if (document === FUNCTIONS) return functionPages(url, read(document), keywords);
	const below = documentsBelow(document).map((path) => ({
		url: urlOf(path),
		document: path,
		parent: url,
		markdown: read(path),
	}));
	return [{ url, document, markdown: read(document) }, ...below];
}

/** Those of its folder that have no place, or no address, of their own. */
function documentsBelow(document) {
	const folder = BELOW[document];
	if (folder === undefined) return [];
	const taken = listedDocuments().map(urlOf);
	return readdirSync(folder)
		.filter((name) => name.endsWith(".md"))
		.map((name) => `${folder}/${name}`)
		.filter((path) => !taken.includes(urlOf(path)));
}

/** The long page of functions as a list and a page for each. */
function functionPages(url, markdown, keywords) {
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
			keywords: keywords[name],
		})),
	];
}
