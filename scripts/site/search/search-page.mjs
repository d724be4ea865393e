import { findEntries } from "./find-entries.mjs";

/* Runs in the page search.html, beside search-index.js, which sets `searchEntries`. */
const MOST = 30;

const field = document.querySelector("main input");
const list = document.querySelector("#results");
const status = document.querySelector("[role=status]");

function show() {
	const found = findEntries(searchEntries, field.value);
	list.replaceChildren(...found.slice(0, MOST).map(item));
	status.textContent = inWords(found.length);
}

function inWords(count) {
	if (field.value.trim() === "") return "Type what you look for, such as cost per order, France or Shopify.";
	if (count === 0)
		return `Nothing found for “${field.value}”. Try one word of it, or what it is about: fee, orders, captions, import.`;
	const shown =
		count > MOST ? `The best ${MOST} of ${count} places` : count === 1 ? "1 place" : `${count} places`;
	return `${shown} for “${field.value}”`;
}

function item({ page, heading, url, text }) {
	const link = document.createElement("a");
	link.href = url;
	link.textContent = heading;
	const where = document.createElement("span");
	where.textContent = page === heading ? "" : page;
	const excerpt = document.createElement("p");
	excerpt.textContent = text;
	const result = document.createElement("li");
	result.append(link, where, excerpt);
	return result;
}

field.value = new URLSearchParams(location.search).get("q") ?? "";
field.addEventListener("input", show);
show();
