import { day, type Row } from "../src/playground/samples/fill-tracker.ts";

/** So many posts, each with its link, its figures and an order, by as many creators, if not fewer, with an offer and a booking; by tab. */
export function grownRows(rows: number, creators = rows): Readonly<Record<string, readonly Row[]>> {
	const each = (length: number, row: (index: number, of: number) => Row) =>
		Array.from({ length }, (_, index) => row(index, index % creators));
	return {
		Roster: each(creators, creator),
		Packages: each(creators, offer),
		Plan: each(creators, booking),
		Deliverables: each(rows, post),
		"Codes & Links": each(rows, link),
		Results: each(rows, figures),
		Orders: each(rows, order),
	};
}

const account = (index: number) => ({ Creator: `Creator ${index}`, Platform: "Instagram" });
const handle = (index: number) => `creator.${index}`;
const id = (index: number) => `C${index}-01`;
const NICHES = ["running", "food", "home", "travel", "fitness", "beauty"];
const CAPTIONS = [
	"#ad Morning run with @stridelab #stridelab",
	"Obsessed with my new shoes from @stridelab #collab",
	"Tell me in the comments what your first long run felt like! #running #morningrun #ad",
	"Thanks to @stridelab for having me, see you there",
];

function creator(index: number): Row {
	const followers = 1000 + ((index * 7919) % 400_000);
	return {
		...account(index),
		Handle: handle(index),
		Followers: followers,
		Fee: 40 + Math.round(followers / 90) + (index % 37),
		Package: "1 reel + 2 stories",
		Status: "agreed",
		Niche: NICHES[index % NICHES.length]!,
		Country: "US",
		Language: "English",
		"Average likes": Math.round(followers * (0.01 + (index % 50) / 1000)),
		"Average comments": 5 + (index % 60),
		"Average reach": Math.round(followers * 0.3),
		"E-mail": `${handle(index)}@example.com`,
		URL: `https://www.instagram.com/${handle(index)}`,
		Source: "Agency list",
		"As of": day(2026, 11, 3),
	};
}

function offer(index: number): Row {
	return { ...account(index), Handle: handle(index), Package: "1 reel", Fee: 60 + (index % 500) };
}

function booking(index: number): Row {
	return {
		...account(index),
		Handle: handle(index),
		Package: "1 reel",
		"In plan": "yes",
		Cost: 60 + (index % 500),
		"Expected value": 900 + (index % 700),
	};
}

function post(index: number, of: number): Row {
	return {
		...account(of),
		Handle: handle(of),
		Id: id(index),
		Type: "reel",
		"Post date": day(2026, 11, 1 + (index % 20)),
		Status: "live",
		Caption: `${CAPTIONS[index % CAPTIONS.length]} ${index}`,
		"Live link": `https://www.instagram.com/p/Post${index}/`,
	};
}

function link(index: number, of: number): Row {
	return {
		Creator: `Creator ${of}`,
		Code: `CREATOR${of}X10`,
		"UTM source": "instagram",
		"UTM medium": "influencer",
		"UTM campaign": "launch",
		"UTM content": id(index).toLowerCase(),
		"Final URL": `https://example.com/?utm_content=${id(index).toLowerCase()}`,
	};
}

function figures(index: number, of: number): Row {
	const reach = 1000 + ((index * 7919) % 90_000);
	return {
		...account(of),
		Deliverable: id(index),
		Posted: day(2026, 11, 1 + (index % 20)),
		"Pulled at": day(2026, 11, 21),
		Impressions: Math.round(reach * 1.3),
		Reach: reach,
		Likes: Math.round(reach * 0.04) + (index % 40),
		Comments: 3 + (index % 50),
		Shares: index % 20,
		Saves: index % 30,
		Clicks: 10 + (index % 90),
		Spend: 60 + (index % 500),
		Source: "Instagram",
	};
}

function order(index: number, of: number): Row {
	return {
		Order: String(10_001 + index),
		Placed: day(2026, 11, 5 + (index % 16)),
		Codes: `CREATOR${of}X10`,
		"Creator by code": `Creator ${of}`,
		Revenue: 40 + (index % 90),
		Status: "paid",
		Currency: "USD",
	};
}
