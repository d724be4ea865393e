import type { DocumentState } from "../docs/document-state.ts";
import type { ServiceContext } from "./context.ts";
import { expose } from "./expose.ts";

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

const DOCUMENT = "application/vnd.google-apps.document";

/** The advanced service Drive (v3) under the scope `drive.file`: it makes documents and finds those the add-on made. */
export function createDriveService(context: ServiceContext): { readonly Files: Files } {
	const { documents } = context;
	return {
		Files: expose<Files>(context.guard, "Drive.Files", {
			files: {
				create: ((resource: File) => {
					if (resource.mimeType !== DOCUMENT) {
						throw new Error(
							`Drive.Files.create of ${resource.mimeType} is not implemented in the playground.`,
						);
					}
					const properties = (resource.appProperties ?? {}) as Record<string, string>;
					for (const [key, value] of Object.entries(properties)) {
						if (new TextEncoder().encode(key + value).length > 124) {
							throw new Error(
								"API call to drive.files.create failed with error: The property size is limited to 124 bytes.",
							);
						}
					}
					const { id, title } = documents.create(resource.name ?? "Untitled document", properties);
					return { id, name: title, mimeType: DOCUMENT } as File;
				}) as Files["create"],
				get: ((id: string, { fields = "kind,id,name,mimeType" }: { fields?: string } = {}) => {
					const state = documents.get(id);
					if (!state) {
						throw new Error(`API call to drive.files.get failed with error: File not found: ${id}.`);
					}
					return onlyFields(fileOf(state), fields, "get");
				}) as unknown as Files["get"],
				list: (({ q = "", fields, pageSize = 100, pageToken = "0" }: ListOptions = {}) => {
					const found = documents.all.filter(matching(q));
					const start = Number(pageToken);
					const page = found.slice(start, start + pageSize);
					const own = /files\(([^)]*)\)/.exec(fields ?? "")?.[1] ?? "kind,id,name,mimeType";
					const files = page.map((state) => onlyFields(fileOf(state), own, "list"));
					const isMore = start + pageSize < found.length && /nextPageToken/.test(fields ?? "nextPageToken");
					return { files, ...(isMore ? { nextPageToken: String(start + pageSize) } : {}) };
				}) as unknown as Files["list"],
			},
		}),
	};
}

interface ListOptions {
	readonly q?: string;
	readonly fields?: string;
	readonly pageSize?: number;
	readonly pageToken?: string;
}

/** Which files the two queries of the add-on ask for. */
function matching(q: string): (state: DocumentState) => boolean {
	const byKey = /^appProperties has \{ key='(\w+)' and value='([^'\\]*)' \} and trashed = false$/.exec(q);
	if (byKey) return ({ trashed, appProperties }) => !trashed && appProperties[byKey[1]!] === byKey[2];
	if (q === `mimeType = '${DOCUMENT}' and trashed = true`) return ({ trashed }) => trashed;
	throw new Error(`The Drive query ${q} is not implemented in the playground.`);
}

function fileOf({ id, title, trashed }: DocumentState): Readonly<Record<string, unknown>> {
	return { kind: "drive#file", id, name: title, mimeType: DOCUMENT, trashed };
}

/** Drive answers with what was asked for and nothing else. */
function onlyFields(file: Readonly<Record<string, unknown>>, fields: string, method: string): File {
	const names = fields.split(",").map((name) => name.trim());
	const unknown = names.find((name) => !(name in file));
	if (unknown !== undefined) {
		throw new Error(
			`API call to drive.files.${method} failed with error: Invalid field selection ${unknown}`,
		);
	}
	return Object.fromEntries(names.map((name) => [name, file[name]])) as File;
}
