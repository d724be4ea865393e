import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, relative, resolve, sep } from "node:path";

const CONTENT_TYPES = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".mjs": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".map": "application/json; charset=utf-8",
	".txt": "text/plain; charset=utf-8",
	".csv": "text/csv; charset=utf-8",
	".svg": "image/svg+xml",
	".png": "image/png",
	".jpg": "image/jpeg",
	".ico": "image/x-icon",
	".webp": "image/webp",
	".woff2": "font/woff2",
	".wasm": "application/wasm",
	".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Serves the files of one folder to this machine only. Requests under another host name or from another site's page are
 * refused, so that no website can reach the server through the browser.
 *
 * @param {string} folder
 * @param {{ port?: number }} [options] port 0, the default, takes any free port
 * @returns {Promise<{ url: string, close(): Promise<void> }>} `url` ends with a slash
 */
export async function serve(folder, { port = 0 } = {}) {
	const root = await realpath(folder);
	const server = createServer((request, response) => {
		answer(request, response, root, server.address().port).catch(() =>
			refuse(response, 500, "Cannot read the file."),
		);
	});
	await listen(server, port);
	return {
		url: `http://localhost:${server.address().port}/`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}

function listen(server, port) {
	return new Promise((done, fail) => {
		server.once("error", (error) => {
			const used = error.code === "EADDRINUSE";
			fail(used ? new Error(`Port ${port} is in use by another program. Choose another port.`) : error);
		});
		server.listen(port, "127.0.0.1", done);
	});
}

async function answer(request, response, root, port) {
	const hosts = [`localhost:${port}`, `127.0.0.1:${port}`];
	const { host, origin } = request.headers;
	if (!hosts.includes(host)) return refuse(response, 403, "Only localhost is served.");
	if (origin !== undefined && !hosts.some((name) => origin === `http://${name}`)) {
		return refuse(response, 403, "Other sites are not served.");
	}
	if (request.method !== "GET" && request.method !== "HEAD") {
		return refuse(response, 405, "Only GET and HEAD are served.", { Allow: "GET, HEAD" });
	}
	const file = await findFile(root, request.url);
	if (!file) return refuse(response, 404, "There is no such file.");
	response.writeHead(200, {
		"Content-Type": CONTENT_TYPES[extname(file.path).toLowerCase()] ?? "application/octet-stream",
		"Content-Length": file.size,
		"Cache-Control": "no-store",
		"X-Content-Type-Options": "nosniff",
	});
	if (request.method === "HEAD") return response.end();
	createReadStream(file.path)
		.on("error", () => response.destroy())
		.pipe(response);
}

/** A plain file inside `root`, links followed; `undefined` for anything else. */
async function findFile(root, url) {
	const path = decodePath(url);
	if (path === undefined) return undefined;
	const wanted = resolve(join(root, path.endsWith("/") ? `${path}index.html` : path));
	if (!isInside(root, wanted)) return undefined;
	try {
		const real = await realpath(wanted);
		if (!isInside(root, real)) return undefined;
		const found = await stat(real);
		return found.isFile() ? { path: real, size: found.size } : undefined;
	} catch {
		return undefined;
	}
}

/** Decoded by hand: `new URL` would quietly resolve `..` before it can be checked. */
function decodePath(url) {
	const path = url.split(/[?#]/, 1)[0];
	if (!path.startsWith("/")) return undefined;
	try {
		const decoded = decodeURIComponent(path);
		return /[\0\\]/.test(decoded) || decoded.split("/").includes("..") ? undefined : decoded;
	} catch {
		return undefined;
	}
}

function isInside(root, path) {
	const way = relative(root, path);
	return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && resolve(root, way) === path;
}

function refuse(response, status, message, headers = {}) {
	if (response.headersSent) return response.destroy();
	response.writeHead(status, {
		"Content-Type": "text/plain; charset=utf-8",
		"Content-Length": Buffer.byteLength(message),
		"Cache-Control": "no-store",
		...headers,
	});
	response.end(message);
}
