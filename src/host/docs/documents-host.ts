import { digest } from "../../core/digest.ts";
import type { DocumentHead, DocumentStore } from "../../core/docs/document-store.ts";
import { parseSectionName } from "../../core/docs/section-name.ts";
import type { WrittenSection } from "../../core/docs/update-document.ts";
import { inWords } from "../in-words.ts";
import { documentRequests, type SectionPlace } from "./document-requests.ts";
import { textIn } from "./text-in.ts";

type Document = GoogleAppsScript.Docs.Schema.Document;
type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

const KEY_PROPERTY = "ccp";
const DAILY_LIMIT = "an account can make 250 documents a day, with Workspace 1,500";
const DOCUMENT = "application/vnd.google-apps.document";

/** Documents in the user's Drive, through the advanced services Docs and Drive: with the scope `drive.file` they see only what this add-on made. */
export function documentsHost(spreadsheetId: string): DocumentStore {
	// A file's own property holds 124 bytes with its name.
	const propertyOf = (key: string): string => digest(`${spreadsheetId}/${key}`);
	/** The revision of each document that was read to be compared. */
	const compared: { [id: string]: string } = {};
	const orGone = <T>(work: () => T): T | undefined => {
		try {
			return work();
		} catch (error) {
			if (/not found|404/i.test(String(error))) return undefined;
			throw error;
		}
	};
	const open = (id: string) => orGone(() => Docs!.Documents!.get(id) as Document);
	/** Docs opens a document that lies in the bin as if nothing were the matter. */
	const isBinned = (id: string): boolean => {
		const file = orGone(() => Drive!.Files!.get(id, { fields: "trashed", supportsAllDrives: true }) as File);
		return file?.trashed === true;
	};
	return {
		find: (key) =>
			inWords("the documents", () => {
				const q = `appProperties has { key='${KEY_PROPERTY}' and value='${propertyOf(key)}' } and trashed = false`;
				const { files } = Drive!.Files!.list({ q, fields: "files(id,name)", pageSize: 1 });
				const [file] = files ?? [];
				return file?.id ? headOf(file.id, file.name ?? "") : undefined;
			}),
		create: (key, title) =>
			inWords(
				"a new document",
				() => {
					const file = Drive!.Files!.create({
						name: title,
						mimeType: DOCUMENT,
						appProperties: { [KEY_PROPERTY]: propertyOf(key) },
					} as unknown as File);
					return headOf(file.id!, title);
				},
				DAILY_LIMIT,
			),
		read: (id) =>
			inWords("the document", () => {
				const document = isBinned(id) ? undefined : open(id);
				if (!document) return undefined;
				if (document.revisionId) compared[id] = document.revisionId;
				const sections: WrittenSection[] = placesOf(document).map(({ name, start, end }) => ({
					name,
					text: textIn(document, start, end),
				}));
				return { ...headOf(id, document.title ?? ""), sections };
			}),
		binned: () =>
			inWords("the documents", () => {
				const q = `mimeType = '${DOCUMENT}' and trashed = true`;
				const ids: string[] = [];
				let pageToken: string | undefined;
				do {
					const page = Drive!.Files!.list({
						q,
						fields: "nextPageToken,files(id)",
						pageSize: 1000,
						supportsAllDrives: true,
						includeItemsFromAllDrives: true,
						...(pageToken ? { pageToken } : {}),
					});
					for (const { id } of page.files ?? []) if (id) ids.push(id);
					pageToken = page.nextPageToken;
				} while (pageToken);
				return ids;
			}),
		write: (id, edits) =>
			inWords("the document", () => {
				if (edits.length === 0) return;
				const document = open(id);
				if (!document) throw new Error("The document was deleted meanwhile.");
				const content = document.body?.content ?? [];
				const bodyEnd = content[content.length - 1]?.endIndex ?? 2;
				const requests = documentRequests(edits, placesOf(document), bodyEnd);
				// What was compared must be what is changed: done twice, or over what somebody typed meanwhile, it is refused.
				const requiredRevisionId = compared[id] ?? document.revisionId;
				const control = requiredRevisionId ? { writeControl: { requiredRevisionId } } : {};
				Docs!.Documents!.batchUpdate({ requests: [...requests], ...control }, id);
				delete compared[id];
			}),
	};
}

function headOf(id: string, title: string): DocumentHead {
	return { id, title, url: `https://docs.google.com/document/d/${id}/edit` };
}

/** Our sections in the order of the document. A range that a person cut in two counts from its first part to its last. */
function placesOf(document: Document): SectionPlace[] {
	const named = (document.namedRanges ?? {}) as Record<string, GoogleAppsScript.Docs.Schema.NamedRanges>;
	return Object.values(named)
		.flatMap(({ namedRanges }) => namedRanges ?? [])
		.flatMap(({ name = "", namedRangeId = "", ranges = [] }): SectionPlace[] => {
			if (!parseSectionName(name) || ranges.length === 0) return [];
			const start = Math.min(...ranges.map(({ startIndex }) => startIndex ?? 0));
			const end = Math.max(...ranges.map(({ endIndex }) => endIndex ?? 0));
			return [{ name, rangeId: namedRangeId, start, end }];
		})
		.sort((a, b) => a.start - b.start);
}
