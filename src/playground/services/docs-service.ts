import { documentJson } from "../docs/document-json.ts";
import type { DocumentState } from "../docs/document-state.ts";
import {
	addNamedRange,
	deleteContent,
	insertTable,
	insertText,
	removeNamedRange,
	type Span,
	setBullets,
	styleCells,
	styleParagraphs,
	styleText,
} from "../docs/edit-document.ts";
import type { ServiceContext } from "./context.ts";
import {
	readCellStyle,
	readDocumentStyle,
	readParagraphStyle,
	readTextStyle,
	type StyleBody,
} from "./docs-styles.ts";
import { expose } from "./expose.ts";

type Documents = GoogleAppsScript.Docs.Collection.DocumentsCollection;
type Request = GoogleAppsScript.Docs.Schema.Request;
type Update = GoogleAppsScript.Docs.Schema.BatchUpdateDocumentRequest;
/** Two kinds are missing from the published types. */
type Kind = (keyof Request & string) | "updateTableCellStyle" | "updateDocumentStyle";

/** The advanced service Docs, with the kinds of requests that the add-on uses; any other is refused by name. */
export function createDocsService(context: ServiceContext): { readonly Documents: Documents } {
	const { documents } = context;
	const failing = <T>(method: string, work: () => T): T => {
		try {
			return work();
		} catch (error) {
			const message = error instanceof Error ? error.message : String(error);
			const failure = new Error(`API call to docs.documents.${method} failed with error: ${message}`);
			failure.name = "GoogleJsonResponseException";
			throw failure;
		}
	};
	const found = (id: string): DocumentState => {
		const state = documents.get(id);
		if (!state) throw new Error("Requested entity was not found.");
		return state;
	};
	return {
		Documents: expose<Documents>(context.guard, "Docs.Documents", {
			files: {
				get: (id: string) => failing("get", () => documentJson(found(id))),
				batchUpdate: (({ requests = [], writeControl }: Update, id: string) =>
					failing("batchUpdate", () => {
						const required = writeControl?.requiredRevisionId;
						if (required !== undefined && required !== String(found(id).revision ?? 0)) {
							throw new Error(`The required revision ID '${required}' does not match the latest revision.`);
						}
						documents.change(id, (state) => {
							for (const [index, request] of requests.entries()) apply(state, request, index);
						});
						return { documentId: id, replies: requests.map(() => ({})) };
					})) as Documents["batchUpdate"],
			},
		}),
	};
}

function apply(state: DocumentState, request: Request, index: number): void {
	const kinds = Object.keys(request) as Kind[];
	const [kind] = kinds;
	if (kind === undefined || kinds.length > 1) throw new Error(`Invalid requests[${index}]: No request set.`);
	const change = CHANGES[kind];
	if (!change) throw new Error(`The request ${kind} is not implemented in the playground.`);
	try {
		change(state, JSON.parse(JSON.stringify(Reflect.get(request, kind))));
	} catch (error) {
		throw new Error(`Invalid requests[${index}].${kind}: ${error instanceof Error ? error.message : error}`);
	}
}

interface Body extends StyleBody {
	readonly location: { readonly index: number };
	readonly text: string;
	readonly rows: number;
	readonly columns: number;
	readonly range: Span;
	readonly name: string;
	readonly namedRangeId: string;
	readonly tableStartLocation?: { readonly index: number };
	readonly tableRange?: {
		readonly tableCellLocation: {
			readonly tableStartLocation: { readonly index: number };
			readonly rowIndex?: number;
			readonly columnIndex?: number;
		};
		readonly rowSpan: number;
		readonly columnSpan: number;
	};
}

const CHANGES: { readonly [kind in Kind]?: (state: DocumentState, body: Body) => void } = {
	insertText: (state, { location, text }) => insertText(state, location.index, text),
	insertTable: (state, { location, rows, columns }) => insertTable(state, location.index, rows, columns),
	deleteContentRange: (state, { range }) => deleteContent(state, range),
	createNamedRange: (state, { name, range }) =>
		addNamedRange(
			state,
			`kix.${state.namedRanges.length + 1}.${name.length}.${range.startIndex}`,
			name,
			range,
		),
	deleteNamedRange: (state, { namedRangeId }) => removeNamedRange(state, namedRangeId),
	createParagraphBullets: (state, { range }) => setBullets(state, range, true),
	deleteParagraphBullets: (state, { range }) => setBullets(state, range, false),
	updateParagraphStyle: (state, body) => {
		const { style, fields } = readParagraphStyle(body);
		const named = fields.includes("namedStyleType") ? body.paragraphStyle.namedStyleType : undefined;
		styleParagraphs(state, body.range, named, style, fields);
	},
	updateTextStyle: (state, body) => {
		const { style, fields } = readTextStyle(body);
		styleText(state, body.range, style, fields);
	},
	updateTableCellStyle: (state, body) => {
		const { style, fields } = readCellStyle(body);
		const { tableRange, tableStartLocation } = body;
		if (!tableRange === !tableStartLocation) throw new Error("Exactly one of the cells' places must be set.");
		const { tableStartLocation: start, rowIndex = 0, columnIndex = 0 } = tableRange?.tableCellLocation ?? {};
		const part = tableRange && {
			row: rowIndex,
			column: columnIndex,
			rows: tableRange.rowSpan,
			columns: tableRange.columnSpan,
		};
		styleCells(state, (start ?? tableStartLocation)!.index, part, style, fields);
	},
	updateDocumentStyle: (state, body) => {
		state.margins = { ...state.margins, ...readDocumentStyle(body).style };
	},
};
