import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface ScriptFile {
	readonly name: string;
	readonly type: string;
	readonly source: string;
}

/** As much of Google's services as clasp needs to make a script and to push to it. */
export interface GoogleStandIn {
	readonly url: string;
	/** What was pushed, one entry a push. */
	readonly pushes: readonly (readonly ScriptFile[])[];
	close(): Promise<void>;
}

/** What a new script holds. */
const NEW_SCRIPT: readonly ScriptFile[] = [
	{ name: "Code", type: "SERVER_JS", source: "function myFunction() {\n}\n" },
	{ name: "appsscript", type: "JSON", source: '{"timeZone": "America/New_York", "runtimeVersion": "V8"}' },
];

export async function startGoogleStandIn(): Promise<GoogleStandIn> {
	const pushes: ScriptFile[][] = [];
	const server = createServer(async (request, response) => {
		const body = await read(request);
		response.writeHead(200, { "Content-Type": "application/json" });
		response.end(JSON.stringify(answer(`${request.method} ${request.url}`, body, pushes)));
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		pushes,
		close: () => new Promise((done) => server.close(() => done())),
	};
}

function answer(asked: string, body: string, pushes: ScriptFile[][]): unknown {
	if (asked.startsWith("POST /drive/v3/files")) return { id: "the-spreadsheet" };
	if (asked.startsWith("PUT /v1/projects/the-script/content")) {
		const { files } = JSON.parse(body);
		pushes.push(files);
		return { scriptId: "the-script", files };
	}
	if (asked.startsWith("GET /v1/projects/the-script/content")) {
		return { scriptId: "the-script", files: pushes.at(-1) ?? NEW_SCRIPT };
	}
	if (asked.startsWith("POST /v1/projects")) return { scriptId: "the-script" };
	return {};
}

async function read(request: IncomingMessage): Promise<string> {
	let text = "";
	for await (const part of request) text += part;
	return text;
}
