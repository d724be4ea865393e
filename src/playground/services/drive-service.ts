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
				list: (({ q = "" }: { q?: string } = {}) => {
					const query =
						/^appProperties has \{ key='(\w+)' and value='([^'\\]*)' \} and trashed = false$/.exec(q);
					if (!query) throw new Error(`The Drive query ${q} is not implemented in the playground.`);
					const files = documents.all
						.filter(({ trashed, appProperties }) => !trashed && appProperties[query[1]!] === query[2])
						.map(({ id, title }) => ({ id, name: title }));
					return { files };
				}) as unknown as Files["list"],
			},
		}),
	};
}
