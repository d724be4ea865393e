/** 53 bits, after cyrb53 by bryc (public domain, 2018): enough to tell a few ten thousand texts apart. */
export function digest(text: string): string {
	const { imul } = Math;
	let a = 0xdeadbeef;
	let b = 0x41c6ce57;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		a = imul(a ^ code, 2654435761);
		b = imul(b ^ code, 1597334677);
	}
	a = imul(a ^ (a >>> 16), 2246822507) ^ imul(b ^ (b >>> 13), 3266489909);
	b = imul(b ^ (b >>> 16), 2246822507) ^ imul(a ^ (a >>> 13), 3266489909);
	return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
