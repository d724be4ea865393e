import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";

let server: Awaited<ReturnType<typeof serve>>;
let port: number;

beforeAll(async () => {
	const base = mkdtempSync(join(tmpdir(), "serve-"));
	writeFileSync(join(base, "secret.txt"), "secret");
	const folder = join(base, "site");
	mkdirSync(join(folder, "sub"), { recursive: true });
	mkdirSync(join(base, "site-secret"));
	writeFileSync(join(base, "site-secret", "x.txt"), "secret");
	writeFileSync(join(folder, "index.html"), "<h1>home</h1>");
	writeFileSync(join(folder, "app.js"), "1;");
	writeFileSync(join(folder, "a b.css"), "p{}");
	writeFileSync(join(folder, "sub", "page.html"), "sub");
	symlinkSync(join(base, "secret.txt"), join(folder, "link.txt"));
	symlinkSync(base, join(folder, "up"));
	server = await serve(folder);
	port = Number(new URL(server.url).port);
});

afterAll(() => server.close());

interface Answer {
	readonly status: number;
	readonly type: string | undefined;
	readonly cache: string | undefined;
	readonly body: string;
}

function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
	return new Promise((done, fail) => {
		request(
			{ host: "127.0.0.1", port, path, method, headers: { host: `localhost:${port}`, ...headers } },
			(answer) => {
				let body = "";
				answer.on("data", (part) => {
					body += part;
				});
				answer.on("end", () =>
					done({
						status: answer.statusCode ?? 0,
						type: answer.headers["content-type"],
						cache: answer.headers["cache-control"],
						body,
					}),
				);
			},
		)
			.on("error", fail)
			.end();
	});
}

/** A request line as it is, past any client's tidying. */
function raw(target: string): Promise<string> {
	return new Promise((done, fail) => {
		let answer = "";
		connect(port, "127.0.0.1")
			.on("data", (part) => {
				answer += part;
			})
			.on("end", () => done(answer))
			.on("error", fail)
			.write(`GET ${target} HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`);
	});
}

test.each([
	{ path: "/", type: "text/html; charset=utf-8", body: "<h1>home</h1>" },
	{ path: "/?tab=Roster", type: "text/html; charset=utf-8", body: "<h1>home</h1>" },
	{ path: "/app.js", type: "text/javascript; charset=utf-8", body: "1;" },
	{ path: "/a%20b.css", type: "text/css; charset=utf-8", body: "p{}" },
	{ path: "/sub/page.html", type: "text/html; charset=utf-8", body: "sub" },
])("$path is served with its content type and never cached", async ({ path, type, body }) => {
	expect(await get(path)).toEqual({ status: 200, type, cache: "no-store", body });
});

test.each([
	"/../secret.txt",
	"/sub/../../secret.txt",
	"/%2e%2e/secret.txt",
	"/..%2fsecret.txt",
	"/..%5csecret.txt",
	"/..\\secret.txt",
	"/%00",
	"/../site-secret/x.txt",
	"//etc/passwd",
	"/link.txt",
	"/up/secret.txt",
	"/%zz",
	"/sub",
	"/sub/",
	"/none.html",
	"http://localhost/app.js",
	"*",
])("%s gives nothing", async (target) => {
	const answer = await raw(target);
	expect(answer).toMatch(/^HTTP\/1\.1 404 /);
	expect(answer.endsWith("There is no such file.")).toBe(true);
});

test.each([
	{ host: "evil.example", status: 403 },
	{ host: "localhost", status: 403 },
	{ host: "localhost.evil.example", status: 403 },
	{ host: "localhost:1", status: 403 },
])("a request for the host $host is refused", async ({ host, status }) => {
	expect((await get("/app.js", { host })).status).toBe(status);
});

test("both names of this machine are served", async () => {
	expect((await get("/app.js", { host: `127.0.0.1:${port}` })).status).toBe(200);
	expect((await get("/app.js", { host: `localhost:${port}` })).status).toBe(200);
});

test.each(["https://evil.example", "http://localhost:1", "https://localhost", "null"])(
	"a request from the origin %s is refused",
	async (origin) => {
		expect((await get("/app.js", { origin })).status).toBe(403);
	},
);

test("the page's own requests are served", async () => {
	expect((await get("/app.js", { origin: `http://localhost:${port}` })).status).toBe(200);
});

test("HEAD gives no body and other methods are refused", async () => {
	expect(await get("/app.js", {}, "HEAD")).toMatchObject({ status: 200, body: "" });
	expect((await get("/app.js", {}, "POST")).status).toBe(405);
});

const others = Object.values(networkInterfaces())
	.flat()
	.filter((one) => one?.family === "IPv4" && !one.internal);

test.skipIf(others.length === 0)(
	"other addresses of this machine, which its network can reach, are not served",
	async () => {
		const answer = await new Promise<string>((done) => {
			connect(port, others[0]!.address)
				.on("connect", () => done("connected"))
				.on("error", (error: NodeJS.ErrnoException) => done(error.code ?? ""));
		});
		expect(answer).toBe("ECONNREFUSED");
	},
);

test.each(["PUT", "DELETE", "OPTIONS", "PATCH"])("%s is refused", async (method) => {
	expect((await get("/app.js", {}, method)).status).toBe(405);
});

test.each(["localhost.:80", "localhost:0@evil.example", "[::1]"])("the host %j is refused", async (host) => {
	expect((await get("/app.js", { host })).status).toBeGreaterThanOrEqual(400);
});

test("a port in use is an error that says so", async () => {
	await expect(serve(tmpdir(), { port })).rejects.toThrow(
		`Port ${port} is in use by another program. Choose another port.`,
	);
});
