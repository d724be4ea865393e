import { describe, expect, test } from "vitest";
import { importFields } from "../../../src/core/import/import-fields.ts";
import { readHeader } from "../../../src/core/import/read-header.ts";

describe("readHeader", () => {
	test.each([
		["Name", "creator"],
		["Influencer name", "creator"],
		["채널명", "creator"],
		["Username", "handle"],
		["TikTok account", "handle"],
		["instagram_handle", "handle"],
		["@", "handle"],
		["Nom d’utilisateur", "handle"],
		["Network", "platform"],
		["Profile.URL", "URL"],
		["Lien", "URL"],
		["E-Mail-Adresse", "e-mail"],
		["email", "e-mail"],
		["País", "country"],
		["Idioma", "language"],
		["カテゴリ", "niche"],
		["Follower Count", "followers"],
		["followersCount", "followers"],
		["followers_count", "followers"],
		["Number.of.followers", "followers"],
		["\ufeffFollowers ", "followers"],
		["# of Followers", "followers"],
		["Total followers", "followers"],
		["Anzahl Follower", "followers"],
		["Nombre d'abonnés", "followers"],
		["Seguidores", "followers"],
		["팔로워 수", "followers"],
		["참가자수", "followers"],
		["フォロワー数", "followers"],
		["subscriptionCount", "followers"],
		["Number.of.people.they.follow", "following"],
		["followings_count", "following"],
		["videoCount", "posts"],
		["Avg. likes", "average likes"],
		["avgLikes", "average likes"],
		["Median likes", "average likes"],
		["Likes per post", "average likes"],
		["Ø Likes", "average likes"],
		["평균 좋아요 수", "average likes"],
		["平均いいね数", "average likes"],
		["Durchschnittliche Kommentare", "average comments"],
		["Avg. video views", "average views"],
		["Avg reels plays (30d)", "average views"],
		["Average reach", "average reach"],
		["Avg. story views", "story views"],
		["Audience country", "audience country"],
		["Audience credibility %", "credible audience %"],
		["Price per post", "fee"],
		["Product cost", "product cost"],
		["확인일자", "as of"],
		["Anmerkungen", "notes"],
	])("takes %j for %s", (header, column) => {
		expect(readHeader(header)?.to).toBe(column);
	});

	test("knows the roster's own columns", () => {
		expect(importFields.map(({ name }) => readHeader(name)?.to)).toEqual(
			importFields.map(({ name }) => name),
		);
	});

	test.each([
		"Rank",
		"rating",
		"Follower growth rate (30d)",
		"",
		"constructor",
		"Live GMV (30d)",
		"City",
		"First post",
	])("does not know %j", (header) => {
		expect(readHeader(header)).toBeUndefined();
	});

	test.each([
		[
			"Engagement rate (%)",
			"header “Engagement rate (%)” is a rate the tracker computes itself, by one definition for all",
		],
		["ER", "header “ER” is a rate the tracker computes itself, by one definition for all"],
		["Tier", "header “Tier” is computed by the tracker from the followers"],
		["Phone", "header “Phone” is personal data the tracker does not need; it stays in your file"],
		["Total likes", "header “Total likes” is a total; the tracker needs the average per post"],
	])("knows %j, and says why it is left out", (header, why) => {
		expect(readHeader(header)).toMatchObject({ to: "", why });
	});

	test.each([
		["Followers (K)", { to: "followers", scale: 1000 }],
		["Followers in thousands", { to: "followers", scale: 1000 }],
		["Views (M)", { to: "average views", scale: 1_000_000 }],
		["Fee (EUR)", { to: "fee", currency: "EUR" }],
		["Price in $", { to: "fee", currency: "$" }],
		["Instagram followers", { to: "followers", platform: "Instagram" }],
		["YT subscribers", { to: "followers", platform: "YouTube" }],
		["X handle", { to: "handle", platform: "X" }],
		["Tik Tok", { to: "handle", platform: "TikTok" }],
		["Fake followers %", { to: "credible audience %", complement: true }],
		["First name", { to: "creator", join: true }],
		["stats.followers", { to: "followers" }],
		["profile.stats.avg_likes", { to: "average likes" }],
		["tiktok.stats.follower_count", { to: "followers", platform: "TikTok" }],
		["audience.stats.country", { to: "audience country" }],
	])("understands what %j adds", (header, meaning) => {
		expect(readHeader(header)).toMatchObject(meaning);
	});

	test.each(["manager.name", "latest_post.likes", "brand.stats.followers"])(
		"does not take %j, which is about something else, for the creator's",
		(header) => {
			expect(readHeader(header)).toBeUndefined();
		},
	);

	test("tells that plain likes are taken for an average", () => {
		expect(readHeader("likes")?.why).toBe("header “likes” means average likes; taken for averages per post");
		expect(readHeader("Avg likes")?.why).toBe("header “Avg likes” means average likes");
	});
});
