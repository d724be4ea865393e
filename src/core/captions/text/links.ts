/** Ends of addresses that people write without `https://`. */
const SURE =
	/ (?:com|net|org|io|co|ly|app|shop|store|link|info|biz|tv|gg|xyz|uk|de|fr|es|nl|pl|dk|fi|br|au|ca|us|eu|ie) /;
/** Ends that are also words: an address only if a path follows. */
const WITH_PATH = / (?:to|it|me|is|in|no|be|se|so|at|page|bio|ee) /;
const REST = /[^\s]*/y;
const DOMAIN = /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/iy;

/** Where the web or e-mail address that begins at `start` ends, or `start` if none does. Trailing punctuation stays out. */
export function linkEnd(caption: string, start: number): number {
	const code = caption.charCodeAt(start) | 32;
	if (code === 104 && /^https?:\/\//i.test(caption.slice(start, start + 8))) return restFrom(caption, start);
	if (code === 119 && /^www\./i.test(caption.slice(start, start + 4))) return restFrom(caption, start);
	let dot = start;
	while (dot < caption.length && dot - start < 64 && isDomainCharacter(caption.charCodeAt(dot))) dot++;
	const sign = caption.charCodeAt(dot);
	if (sign !== 46 && sign !== 64) return start;
	const domain = domainAt(caption, sign === 64 ? dot + 1 : start);
	if (domain === undefined) return start;
	const hasPath = caption.charCodeAt(domain.end) === 47;
	if (sign !== 64 && !SURE.test(domain.top) && !(hasPath && WITH_PATH.test(domain.top))) return start;
	return hasPath ? restFrom(caption, domain.end) : domain.end;
}

function domainAt(caption: string, at: number): { readonly end: number; readonly top: string } | undefined {
	DOMAIN.lastIndex = at;
	const match = DOMAIN.exec(caption)?.[0];
	if (match === undefined) return undefined;
	return { end: at + match.length, top: ` ${match.slice(match.lastIndexOf(".") + 1).toLowerCase()} ` };
}

function restFrom(caption: string, start: number): number {
	REST.lastIndex = start;
	let end = start + (REST.exec(caption)?.[0].length ?? 0);
	while (end > start && ".,;:!?)]}\"'»”’…|".includes(caption.charAt(end - 1))) end--;
	return end;
}

function isDomainCharacter(code: number): boolean {
	return (
		(code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45
	);
}
