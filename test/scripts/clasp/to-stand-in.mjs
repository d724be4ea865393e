// Loaded into clasp before all else: what it would send to Google goes to the server named in STAND_IN.
import http from "node:http";
import https from "node:https";

const { hostname, port } = new URL(process.env.STAND_IN);

https.request = (...given) => {
	const options = given.find((value) => typeof value === "object" && !(value instanceof URL)) ?? {};
	const answer = given.find((value) => typeof value === "function");
	const address = given[0] instanceof URL || typeof given[0] === "string" ? new URL(given[0]) : undefined;
	const path = options.path ?? `${address.pathname}${address.search}`;
	const headers = options.headers ?? {};
	return http.request({ method: options.method, hostname, port, path, headers }, answer);
};
