-- The Creator Campaign Planner's functions for BigQuery. Made by npm run docs from the functions' own declarations: do not
-- edit. docs/bigquery.md says how to use it. Replace "campaign" by the name of your data set.
--
-- NULL is what a blank cell is in Sheets. Where a figure cannot be computed the result is NULL; where the result is text
-- it is the reason, led by ⚠.
--
-- SELECT
--   r.creator,
--   campaign.TIER(s.followers, NULL) AS tier,
--   SUM(r.clicks) AS clicks,
--   campaign.CPC(SUM(r.spend), SUM(r.clicks)) AS cost_per_click,
--   campaign.RATE_INTERVAL(SUM(r.code_orders), SUM(r.clicks), NULL).low AS orders_per_click_at_least
-- FROM campaign.results AS r
-- JOIN campaign.roster AS s ON s.creator = r.creator AND s.platform = r.platform
-- GROUP BY r.creator, s.followers
-- ORDER BY cost_per_click;

-- BREAK_EVEN_ORDERS: How many orders pay back a creator's fee and product.
--   fee FLOAT64: The flat fee.
--   product_cost FLOAT64: What the product given to the creator costs you; 0 if none.
--   commission STRING: What the creator gets for each order, in money, or as a share of orderValue if that is given.
--   margin STRING: What an order earns before commission, in money, or as a share of orderValue if that is given.
--   order_value FLOAT64: What an order comes to on average; makes commission and margin shares, 0% to 100%. NULL: as if left out.
--   Gives The first whole number of orders at which (margin − commission) × orders covers fee and product. Blank if orderValue is 0.
CREATE OR REPLACE FUNCTION campaign.BREAK_EVEN_ORDERS(fee FLOAT64, product_cost FLOAT64, commission STRING, margin STRING, order_value FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var A=Object.defineProperty;var ue=Object.getOwnPropertyDescriptor;var ae=Object.getOwnPropertyNames;var ce=Object.prototype.hasOwnProperty;var le=(e,n)=>{for(var r in n)A(e,r,{get:n[r],enumerable:!0})},de=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of ae(n))!ce.call(e,o)&&o!==
r&&A(e,o,{get:()=>n[o],enumerable:!(t=ue(n,o))||t.enumerable});return e};var me=e=>de(A({},"__esModule",{value:!0}),e);var ze={};le(ze,{answer:()=>_e});function d(e){return{problem:e}}function f(e){return typeof e=="object"&&e!==null&&"problem"in e}function h(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var fe=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function L(e,n){var i;let{name:r,parameters:t}=e,o=t[t.length-1],s=be(n);if(s>t.length&&
(o==null?void 0:o.repeated)===void 0){let a=t.map(l=>l.name).join(", "),c=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${c} at most \
(${a}), but ${s} are given.`)}let u=[];for(let a=0;a<Math.max(s,t.length);a++){let c=(i=t[a])!=null?i:o,l=ge(c,n[a]);if(l.rows===void 0&&c.optional===void 0&&a<
t.length)throw new Error(`${r} needs ${c.name}: ${c.about}`);u.push(l)}return u}function S(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:V(r,n)}if(!v(e))return typeof e=="string"&&fe.test(e)?d(`${n.name} is ${e.trim()}. Mend that cell first.`):he(e)?V(n.reader.read(e),n):d(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function O(e,n){let r=[];for(let t of e!=null?e:[]){let o=S(t,n);if(f(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function W(e,n){let r=[];for(let[t,o]of e.entries()){let s=o.map(i=>S(i,n)),u=s.findIndex(f);if(u>=0)return pe(s[u],e.length,t,o.
length,u);r.push(s)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:V(n.prepare(r),n)}function v(e){return e==null||typeof e=="string"&&e.trim()===
""}function k(e,n){return`${e} ${n}${e===1?"":"s"}`}function pe({problem:e},n,r,t,o){return n*t===1?d(e):d(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function V(e,n){
return f(e)?d(`${n.name}: ${e.problem}`):e}function he(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function be(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function ge(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o=0;o<n.length;o++){let s=n[o];if(!Array.isArray(
s)){r=[n],t=n.length;break}s.length>t&&(t=s.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function H(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:i})=>i.length!==n.rows.length);if(r!==void 0)throw new Error(T(n,r,"row"));let t=e.
filter(({slot:i})=>i.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let s=t.find(({columns:i})=>i!==o.columns);if(s!==void 0)
throw new Error(T(o,s,"column"));let u=e.find(({slot:i})=>i.parameter.shape==="row");if(u!==void 0&&o.columns>1){let{slot:i,columns:a}=o;throw new Error(`${i.parameter.
name} has ${a} columns. Use one column beside ${u.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function K(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(v)});)r--;return r}function _(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,K([o],o.length)));return n}function T(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],s=1+Math.max(e.rows.length,n.rows.length),u=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${k(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${u}, such as C2:C${s} and D2:D${s}.`}function Y(e,n){let r=ye(e,L(e,n));if(r.varying.length>0)return r.columns===1?ke(r):Re(r);let t=G(r,0,0);if(!Array.isArray(t))return z(R(t));let o=e.gives==="ta\
ble"?t:[t];return U(o.map(s=>s.map(u=>z(R(u)))))}function ye(e,n){let r=[],t=[],o=_(n),s=n.find(we);if(s!==void 0&&e.gives==="table")throw new Error($e(e,s));let u=!1;
n.forEach((l,p)=>{let{parameter:m,rows:b,columns:$}=l;if(s!==void 0&&b!==void 0&&m.shape!=="whole"&&b.length*$>1){let{least:y=1/0}=m.shape==="row"?{}:m.reader;t.
push({slot:l,rows:b,columns:$,position:p,least:y}),r.push(void 0);return}let g=b===void 0?void 0:Se(b,m,o);if(f(g))throw new Error(g.problem);u||(u=g===void 0&&
j(m)),r.push(g)});let i=e.parameters[e.parameters.length-1],a=(i==null?void 0:i.repeated)===void 0?void 0:i,{compute:c}=e;return{definition:e,compute:c,values:r,
varying:t,blank:u,repeated:a,...H(t)}}function we({parameter:e,rows:n,columns:r}){return n===void 0||e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function $e(e,{
parameter:n,rows:r,columns:t}){var u;let o=`${k((u=r==null?void 0:r.length)!=null?u:0,"row")} and ${k(t,"column")}`,s=n.shape==="row"?"one row":"a single cell";
return`${e.name} fills a table of its own, so ${n.name} takes ${s}, not a range of ${o}.`}function Se(e,n,r){var t;return n.shape==="whole"?W(e.slice(0,r.get(e.
length)),n):n.shape==="row"?O(e[0],n):S((t=e[0])==null?void 0:t[0],n)}function j(e){return e.optional===void 0&&e.repeated===void 0}function ke(e){let{compute:n,
values:r,varying:t}=e,o=q(e),s=new Array(o),u=!e.blank&&e.repeated===void 0,i=o>0;for(let a=0;a<o;a++){let l=u&&xe(t,r,a)?Z(n,r):G(e,a,0);if(Ne(l))s[a]=[l];else{
let p=Pe(l);p.length>1&&(i=!1),s[a]=p}}return i?s:U(s)}function Re(e){return U(Array.from({length:q(e)},(n,r)=>Ce(e,r)))}function q({varying:e,rows:n}){return K(
e.map(r=>r.rows),n)}function xe(e,n,r){var t;for(let o=0;o<e.length;o++){let{rows:s,least:u,position:i}=e[o],a=(t=s[r])==null?void 0:t[0];if(typeof a!="number"||
a-a!==0||a<u)return!1;n[i]=a}return!0}function Ne(e){return typeof e=="string"||typeof e=="number"&&e-e===0}function Pe(e){return Array.isArray(e)?e.length===0?
[""]:e.map(n=>B(R(n))):[B(R(e))]}function Ce(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=G(e,n,t);if(Array.isArray(o)){let{name:s}=e.definition;throw new Error(
`${s} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(B(R(o)))}return r}function G({definition:e,compute:n,values:r,
varying:t,blank:o,repeated:s},u,i){var p;let a=o;for(let m=0;m<t.length;m++){let{slot:b,rows:$,position:g}=t[m],{parameter:y}=b,N=y.shape==="row"?O($[u],y):S((p=
$[u])==null?void 0:p[i],y);if(f(N))return N;N===void 0&&j(y)&&(a=!0),r[g]=N}if(a)return"";if(s===void 0)return Z(n,r);let c=e.parameters.length-1,l=r.slice(c).filter(
m=>m!==void 0);return l.length===0&&s.optional===void 0?"":n(...r.slice(0,c),l)}function Z(e,n){return n.length<3?e(n[0],n[1]):n.length>6?e(...n):e(n[0],n[1],n[2],
n[3],n[4],n[5])}function R(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:d("The result is too large for a cell. Check the values.")}function B(e){return f(
e)?`⚠ ${e.problem}`:e}function z(e){if(f(e))throw new Error(e.problem);return e}function U(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.
length<n;)r.push("");return e.length===0?[[""]]:e}function J(e){return Number(e.toPrecision(12))}function Q(e){var u;let{commission:n,margin:r,orderValue:t}=e,o=(u=X("commission",n,t))!=null?u:X("margin",r,t);if(o)return o;if(n>=r)return d(`commission ${n} \
takes all of margin ${r}, so no number of orders pays the fee back. Give a commission below the margin.`);let s=(r-n)*(t!=null?t:1);return s===0?void 0:Math.ceil(
J((e.fee+e.productCost)/s))}function X(e,n,r){if(r===void 0&&n>0&&n<1)return d(`${e} ${n} looks like a share. Give commission and margin in money for each order\
, such as 5 and 20, or add orderValue.`);if(r!==void 0&&n>1)return d(`${e} ${n} is more than 100%. With orderValue give shares of it, such as 10% and 40%.`)}var De={"":!0,"-":!0,"–":!0,"—":!0,"−":!0,"--":!0,"---":!0,"/":!0,".":!0,"?":!0,"…":!0,"...":!0,"n/a":!0,"#n/a":!0,"n.a.":!0,"n.a":!0,na:!0,nan:!0,nd:!0,
"n/d":!0,"n.d.":!0,"k.a.":!0,"n.v.":!0,null:!0,none:!0,nil:!0,undefined:!0,unknown:!0,unbekannt:!0,inconnu:!0,desconocido:!0,desconhecido:!0,tbd:!0,tbc:!0,"not \
available":!0,"no data":!0,"n / a":!0,"not specified":!0,"not applicable":!0,locked:!0,tba:!0,"keine angabe":!0,"nicht verfügbar":!0,"s/d":!0,"нет данных":!0,
"(blank)":!0,"(none)":!0,"(not set)":!0,없음:!0,해당없음:!0,未知:!0,无:!0,なし:!0,"🔒":!0,"#value!":!0,"#ref!":!0,"#name?":!0,"#div/0!":!0,"#num!":!0,
"#null!":!0,"#error!":!0,"#nv":!0,"#wert!":!0,"#bezug!":!0,"#valeur!":!0,"#n/d":!0,"#¡valor!":!0,"loading...":!0};function ee(e){if(e.length>20)return!1;let n=e.
charCodeAt(0);return n>=48&&n<=57?!1:De[e.trim().toLowerCase()]===!0||e.includes("🔒")&&/^[🔒\s]*$/u.test(e)}var Ee={"€":"EUR","£":"GBP","₹":"INR","₩":"KRW","₽":"RUB","₺":"TRY","₦":"NGN","₫":"VND","₱":"PHP","₴":"UAH","₪":"ILS","฿":"THB",円:"JPY",
원:"KRW",元:"CNY",us$:"USD",usd$:"USD",au$:"AUD",ca$:"CAD",nz$:"NZD",mx$:"MXN",s$:"SGD",hk$:"HKD",nt$:"TWD",r$:"BRL",a$:"AUD",c$:"CAD",rs:"INR","rs.":"INR",rupees:"\
INR",rp:"IDR","rp.":"IDR","s/":"PEN","s/.":"PEN",zł:"PLN",kč:"CZK",ft:"HUF",tl:"TRY","chf.":"CHF",euro:"EUR",euros:"EUR",pounds:"GBP",naira:"NGN",درهم:"AE\
D",dollars:"$",$:"$","¥":"¥","￥":"¥",kr:"kr","kr.":"kr"},Ae=/^(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|INR|BRL|MXN|KRW|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|TRY|ZAR|SGD|HKD|TWD|IDR|PHP|THB|MYR|VND|NGN|KES|GHS|EGP|MAD|AED|SAR|QAR|ILS|CNY|RUB|UAH|PEN|CLP|COP|ARS|PKR|BDT)$/i;
function P(e){let n=e.replace(/\s+/g,"").toLowerCase();if(Ae.test(n))return n.toUpperCase();let r=Ee[n];return typeof r=="string"?r:void 0}var Ve={k:3,thousand:3,thousands:3,m:6,mm:6,mn:6,million:6,millions:6,b:9,bn:9,billion:9,lakh:5,lakhs:5,l:5,lac:5,lacs:5,crore:7,crores:7,cr:7,tsd:3,tausend:3,mio:6,
mill:6,millionen:6,mrd:9,milliarden:9,mille:3,mil:3,mila:3,mi:6,mln:6,millones:6,milhões:6,milioni:6,md:9,mld:9,milliard:9,milliards:9,bi:9,tys:3,tis:3,bin:3,ezer:3,
millió:6,rb:3,ribu:3,jt:6,juta:6,nghìn:3,tr:6,triệu:6,тыс:3,тысяч:3,тысячи:3,тис:3,млн:6,миллион:6,миллиона:6,миллионов:6,
млрд:9,ألف:3,مليون:6,هزار:3,میلیون:6,אלף:3,מיליון:6,हज़ार:3,हजार:3,लाख:5,करोड़:7,พัน:3,หมื่น:4,
แสน:5,ล้าน:6,백:2,천:3,만:4,십만:5,백만:6,천만:7,억:8,百:2,千:3,万:4,萬:4,w:4,十万:5,百万:6,千万:7,億:8,亿:8},Oe=/^(?:k|thousands?|m|mm|mn|millions?|b|bn|billion|lakhs?|l|lacs?|crores?|cr)$/;
function I(e){if(e==="")return 0;let n=Ve[e.replace(/\.$/,"").toLowerCase()];return typeof n=="number"?n:void 0}function ne(e){return Oe.test(e.toLowerCase())}var ve=[1632,1776,2406,2534,3046,3664,3792,4160,6112,65296];function C(e){let n=e.trim();return/^[ -~]*$/.test(n)?n.replace(/`/g,"'"):n.replace(/\p{Nd}/gu,Ke).replace(
/[．٫]/g,".").replace(/[，٬]/g,",").replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g," ").replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g,
"").replace(/[’‘ʼ´＇`]/g,"'").replace(/[−－﹣‐‑]/g,"-").replace(/^[–—](?=\s?[^\s])/,"-").replace(/[％٪﹪]/g,"%").replace(/＋/g,"+").replace(
/（/g,"(").replace(/）/g,")").replace(/[Ａ-Ｚａ-ｚ]/g,r=>String.fromCharCode(r.charCodeAt(0)-65248)).trim()}function Ke(e){let n=e.charCodeAt(0),r=ve.find(
t=>n>=t&&n<t+10);return r===void 0?e:String(n-r)}function D(e,n={}){var u,i,a,c,l,p;if(/^\d{1,15}$/.test(e))return Number(e);let r=e.length>80?"":C(e),t=/^\((.*)\)$/.exec(r),o=/^(\D*?)([.,]?\d(?:[\d.,' ]*\d)?)(e[+-]?\d{1,3})?(\D*)$/i.
exec((i=(u=t==null?void 0:t[1])==null?void 0:u.trim())!=null?i:r),s=o?Be((a=o[1])!=null?a:"",(c=o[2])!=null?c:"",(l=o[3])!=null?l:"",(p=o[4])!=null?p:"",n):Ie(r);
return typeof s!="number"||!Number.isFinite(s)?d(Le(e)):t&&s>0?-s:s}function Be(e,n,r,t,o){let s=/[a-zł]$/i.test(e)&&/^[.,]/.test(n),u=Ge(s?e+n.charAt(0):e),i=Ue(
t),a=I(i);if(u===void 0||a===void 0||r!==""&&i!==""||/^mil$/i.test(t.trim())&&/\.\d{1,2}$/.test(n))return;let c=Me(s?n.slice(1):n,Fe(o,i));if(c===void 0)return;
let l=+`${c}${r===""?`e${a}`:r}`;return u<0&&l!==0?-l:l}function Ge(e){var u,i,a;if(e==="")return 1;let n=e.trim().replace(/^(?:[~≈>≥]|(?:ca|circa|approx|aprox|about|around|over|from|starting at|min|ab|rund|env|environ|desde)\.?(?=\s|$))\s*/i,
""),r=/^([+-]?)\s*(.*?)\s*([+-]?)$/.exec(n),[t,o,s]=[(u=r==null?void 0:r[1])!=null?u:"",(i=r==null?void 0:r[2])!=null?i:"",(a=r==null?void 0:r[3])!=null?a:""];if(!(t!==
""&&s!==""||o!==""&&P(o)===void 0))return t==="-"||s==="-"?-1:1}function Ue(e){var u,i,a;if(e==="")return"";let n=/\s*(?:\/|\b(?:per|pro|par|por|each)\b)\s*(?:posts?|reels?|stor(?:y|ies)|videos?|beitrag|publicación)?$/i,
r=/(?:(?:^|\s)(?:de\s|d')?(?:followers?|fans|subscribers?|subs|members?|views?|plays|likes|comments|posts|videos|people|abonn[ée]s|abonnenten|abos|seguidores|suscriptores|inscritos|takipçi|подписчик(?:а|ов)?)|フォロワー|粉丝|팔로워|구독자)$/i,
t=e.replace(/^[.,:][-–—]+/,"").replace(n,"").trim().replace(r,"").replace(/\s*[명人名회件개]$/,"").replace(/\s*[+~*]$/,"").trim();if(P(t)!==void 0)return"";
let o=(u=/^(.*?)\s+(\S+)$/.exec(t))!=null?u:/^(.*?)([^\w\s])$/.exec(t);return(o&&P((i=o[2])!=null?i:"")!==void 0?(a=o[1])!=null?a:"":t).replace(/\s*\+$/,"")}function Ie(e){
var t,o,s;if(!/^(?:\d+(?:\.\d+)?\s?[억만천백億亿萬万千百]{1,2}\s?)+\d{0,4}\s?[명人名원円元]?$/.test(e))return;let n=0,r=Number.POSITIVE_INFINITY;
for(let u of(t=e.match(/\d+(?:\.\d+)?\s?[억만천백億亿萬万千百]{0,2}/g))!=null?t:[]){let[,i="",a=""]=(o=/^([\d.]+)\s?(.*)$/.exec(u))!=null?o:[],c=10**((s=
I(a))!=null?s:Number.NaN),l=Number(i)*c;if(!(l<r))return;n+=l,r=c}return n}function Fe(e,n){return e.decimal!==void 0||n===""?e.decimal:ne(n)?".":"last"}function Me(e,n){
let r=Math.max(e.lastIndexOf("."),e.lastIndexOf(","));if(r<0)return F(e);let t=e.charAt(r),o=e.slice(0,r),s=e.slice(r+1);return o.includes(t)?F(e):/[., ']/.test(
o)?re(F(o),s):/^[1-9]\d{0,2}$/.test(o)&&/^\d{3}$/.test(s)&&n!=="last"&&t!==n?o+s:re(o===""?"0":o,s)}function re(e,n){return e!==void 0&&/^\d+$/.test(n)?`${e}.${n}`:
void 0}function F(e){var c,l,p;if(/^\d+$/.test(e))return e;let n=(l=(c=/\D/.exec(e))==null?void 0:c[0])!=null?l:"",r=e.split(n),[t="",...o]=r,s=(p=o[o.length-1])!=
null?p:"",u=o.slice(0,-1),i=/^\d{1,3}$/.test(t)&&o.every(m=>/^\d{3}$/.test(m)),a=/^\d{1,2}$/.test(t)&&u.every(m=>/^\d{2}$/.test(m))&&/^\d{3}$/.test(s);return i||
n===","&&a?r.join(""):void 0}function Le(e){let n='Give a number such as 12400, "12.4K" or "1,234.50".';return ee(e)?`${e.trim()===""?"A blank cell":h(e)} is no\
 number. ${n}`:/[%％٪]/.test(e)?`${h(e)} has a percent sign, but a plain number is needed here. ${n}`:/\d\.\d{1,2}\s*mil\s*$/i.test(e.slice(0,80))?`${h(e)} ma\
y mean thousands or millions. Write "1.5K" or "1.5M".`:/\d\D*(?:[–—]|\s-|-\s|[a-z\d]-\D*\d|\bto\b)\D*\d/i.test(e.slice(0,80))?`${h(e)} looks like a range. G\
ive one number such as 12400 or "12.4K".`:`${h(e)} is not a number. ${n}`}function M(e,n="fractions",r={}){var i,a,c;let t=e.length>80?"":C(e),o=(i=/^(.*?)\s*(?:%|percent|per cent|pct\.?|prozent|pour cent|por ciento|por cento|per cento)$/i.
exec(t))!=null?i:/^([+-]?)%\s*(.+)$/.exec(t),s=o?`${(a=o[1])!=null?a:""}${(c=o[2])!=null?c:""}`:t,u=D(s,r.decimal?r:{decimal:We(s)});return f(u)?d(`${h(e)} is n\
ot a percentage. Give one such as "3.86%".`):o?te(u):n==="sign"?d(`${h(e)} has no percent sign, so it may mean points or a fraction. Write it as "3.86%".`):n===
"points"?te(u):u}function te(e){return Number((e/100).toPrecision(15))}function We(e){return e.includes(",")&&!e.includes(".")?",":"."}var w={expected:"an amount of 0 or more, such as 500",least:0,read:e=>typeof e=="number"&&e>=0?e:oe(e,w.expected)},x={expected:"a share such as 3.86% or 0.0386",
least:0,read(e){if(typeof e!="string")return oe(e,x.expected);let n=M(e,"fractions");if(f(n))return d(`${h(e)} is not ${x.expected}.`);let r=n>1?M(e,"sign"):n;return f(
r)?r:se(n,e,x.expected)}};function oe(e,n){let r=typeof e=="number"?e:Te(e,n);return f(r)?r:se(r,e,n)}function se(e,n,r){return e<0?d(`${h(n)} is negative. Give ${r}.`):e}function Te(e,n){
let r=typeof e=="string"?D(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:d(`${He(e)} is not ${n}.`)}function He(e){return typeof e=="o\
bject"?"A date":h(typeof e=="boolean"?String(e).toUpperCase():e)}var ie={expected:"an amount such as 5, or a share such as 10%",read:e=>String(e).indexOf("%")<0?w.read(e):x.read(e)},E={name:"BREAK_EVEN_ORDERS",summary:"How ma\
ny orders pay back a creator's fee and product.",parameters:[{name:"fee",about:"The flat fee.",example:"500",reader:w},{name:"productCost",about:"What the produ\
ct given to the creator costs you; 0 if none.",example:"60",reader:w},{name:"commission",about:"What the creator gets for each order, in money, or as a share of\
 orderValue if that is given.",example:"5",reader:ie},{name:"margin",about:"What an order earns before commission, in money, or as a share of orderValue if that\
 is given.",example:"20",reader:ie},{name:"orderValue",about:"What an order comes to on average; makes commission and margin shares, 0% to 100%.",example:"50",reader:w,
optional:!0}],returns:"The first whole number of orders at which (margin − commission) × orders covers fee and product. Blank if orderValue is 0.",compute(e,n,r,t,o){
var s;return(s=Q({fee:e,productCost:n,commission:r,margin:t,orderValue:o}))!=null?s:""}};function _e(e,n,r){let t=E.parameters[E.parameters.length-1],o=e.flatMap((i,a)=>Array.isArray(i)?t.repeated&&a===e.length-1?i:[[i]]:[i==null?"":i]),s;try{s=Y(E,
o)}catch(i){return r?"⚠ "+i.message:null}if(n.length===0)return s===""?null:s;let u=Array.isArray(s)?s[0]:[s];return u.every(i=>i==="")?null:Object.fromEntries(
n.map((i,a)=>[i,u[a]===""||u[a]===void 0?null:u[a]]))}return me(ze);})();
return planner.answer([fee, product_cost, commission, margin, order_value], [], false);
""";


-- BREAK_EVEN_RATE: The engagement rate at which several small accounts bring as many engagements as one big account.
--   big_audience FLOAT64: Followers of the big account.
--   big_rate FLOAT64: Engagement rate of the big account, 0% to 100%.
--   small_audience FLOAT64: Followers of each small account.
--   count FLOAT64: How many small accounts there are.
--   Gives A rate as a fraction, by the definition bigRate has. Blank if the small accounts have no audience.
CREATE OR REPLACE FUNCTION campaign.BREAK_EVEN_RATE(big_audience FLOAT64, big_rate FLOAT64, small_audience FLOAT64, count FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var P=Object.defineProperty;var Y=Object.getOwnPropertyDescriptor;var Z=Object.getOwnPropertyNames;var ee=Object.prototype.hasOwnProperty;var ne=(e,n)=>{for(var r in n)P(e,r,{get:n[r],enumerable:!0})},re=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Z(n))!ee.call(e,o)&&o!==
r&&P(e,o,{get:()=>n[o],enumerable:!(t=Y(n,o))||t.enumerable});return e};var te=e=>re(P({},"__esModule",{value:!0}),e);var $e={};ne($e,{answer:()=>Se});function l(e){return{problem:e}}function m(e){return typeof e=="object"&&e!==null&&"problem"in e}function p(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var oe=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function _(e,n){var a;let{name:r,parameters:t}=e,o=t[t.length-1],u=se(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let s=t.map(f=>f.name).join(", "),c=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${c} at most \
(${s}), but ${u} are given.`)}let i=[];for(let s=0;s<Math.max(u,t.length);s++){let c=(a=t[s])!=null?a:o,f=ie(c,n[s]);if(f.rows===void 0&&c.optional===void 0&&s<
t.length)throw new Error(`${r} needs ${c.name}: ${c.about}`);i.push(f)}return i}function x(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:E(r,n)}if(!N(e))return typeof e=="string"&&oe.test(e)?l(`${n.name} is ${e.trim()}. Mend that cell first.`):ae(e)?E(n.reader.read(e),n):l(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function V(e,n){let r=[];for(let t of e!=null?e:[]){let o=x(t,n);if(m(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function q(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(a=>x(a,n)),i=u.findIndex(m);if(i>=0)return ue(u[i],e.length,t,o.
length,i);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:E(n.prepare(r),n)}function N(e){return e==null||typeof e=="string"&&e.trim()===
""}function R(e,n){return`${e} ${n}${e===1?"":"s"}`}function ue({problem:e},n,r,t,o){return n*t===1?l(e):l(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function E(e,n){
return m(e)?l(`${n.name}: ${e.problem}`):e}function ae(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function se(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function ie(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o=0;o<n.length;o++){let u=n[o];if(!Array.isArray(
u)){r=[n],t=n.length;break}u.length>t&&(t=u.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function j(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:a})=>a.length!==n.rows.length);if(r!==void 0)throw new Error(L(n,r,"row"));let t=e.
filter(({slot:a})=>a.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:a})=>a!==o.columns);if(u!==void 0)
throw new Error(L(o,u,"column"));let i=e.find(({slot:a})=>a.parameter.shape==="row");if(i!==void 0&&o.columns>1){let{slot:a,columns:s}=o;throw new Error(`${a.parameter.
name} has ${s} columns. Use one column beside ${i.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function F(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(N)});)r--;return r}function I(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,F([o],o.length)));return n}function L(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),i=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${R(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${i}, such as C2:C${u} and D2:D${u}.`}function W(e,n){let r=le(e,_(e,n));if(r.varying.length>0)return r.columns===1?de(r):pe(r);let t=O(r,0,0);if(!Array.isArray(t))return U(S(t));let o=e.gives==="ta\
ble"?t:[t];return B(o.map(u=>u.map(i=>U(S(i)))))}function le(e,n){let r=[],t=[],o=I(n),u=n.find(me);if(u!==void 0&&e.gives==="table")throw new Error(fe(e,u));let i=!1;
n.forEach((f,h)=>{let{parameter:d,rows:b,columns:w}=f;if(u!==void 0&&b!==void 0&&d.shape!=="whole"&&b.length*w>1){let{least:y=1/0}=d.shape==="row"?{}:d.reader;t.
push({slot:f,rows:b,columns:w,position:h,least:y}),r.push(void 0);return}let g=b===void 0?void 0:ce(b,d,o);if(m(g))throw new Error(g.problem);i||(i=g===void 0&&
D(d)),r.push(g)});let a=e.parameters[e.parameters.length-1],s=(a==null?void 0:a.repeated)===void 0?void 0:a,{compute:c}=e;return{definition:e,compute:c,values:r,
varying:t,blank:i,repeated:s,...j(t)}}function me({parameter:e,rows:n,columns:r}){return n===void 0||e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function fe(e,{
parameter:n,rows:r,columns:t}){var i;let o=`${R((i=r==null?void 0:r.length)!=null?i:0,"row")} and ${R(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";
return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function ce(e,n,r){var t;return n.shape==="whole"?q(e.slice(0,r.get(e.
length)),n):n.shape==="row"?V(e[0],n):x((t=e[0])==null?void 0:t[0],n)}function D(e){return e.optional===void 0&&e.repeated===void 0}function de(e){let{compute:n,
values:r,varying:t}=e,o=G(e),u=new Array(o),i=!e.blank&&e.repeated===void 0,a=o>0;for(let s=0;s<o;s++){let f=i&&he(t,r,s)?K(n,r):O(e,s,0);if(be(f))u[s]=[f];else{
let h=ge(f);h.length>1&&(a=!1),u[s]=h}}return a?u:B(u)}function pe(e){return B(Array.from({length:G(e)},(n,r)=>ye(e,r)))}function G({varying:e,rows:n}){return F(
e.map(r=>r.rows),n)}function he(e,n,r){var t;for(let o=0;o<e.length;o++){let{rows:u,least:i,position:a}=e[o],s=(t=u[r])==null?void 0:t[0];if(typeof s!="number"||
s-s!==0||s<i)return!1;n[a]=s}return!0}function be(e){return typeof e=="string"||typeof e=="number"&&e-e===0}function ge(e){return Array.isArray(e)?e.length===0?
[""]:e.map(n=>M(S(n))):[M(S(e))]}function ye(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=O(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(M(S(o)))}return r}function O({definition:e,compute:n,values:r,
varying:t,blank:o,repeated:u},i,a){var h;let s=o;for(let d=0;d<t.length;d++){let{slot:b,rows:w,position:g}=t[d],{parameter:y}=b,A=y.shape==="row"?V(w[i],y):x((h=
w[i])==null?void 0:h[a],y);if(m(A))return A;A===void 0&&D(y)&&(s=!0),r[g]=A}if(s)return"";if(u===void 0)return K(n,r);let c=e.parameters.length-1,f=r.slice(c).filter(
d=>d!==void 0);return f.length===0&&u.optional===void 0?"":n(...r.slice(0,c),f)}function K(e,n){return n.length<3?e(n[0],n[1]):n.length>6?e(...n):e(n[0],n[1],n[2],
n[3],n[4],n[5])}function S(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:l("The result is too large for a cell. Check the values.")}function M(e){return m(
e)?`⚠ ${e.problem}`:e}function U(e){if(m(e))throw new Error(e.problem);return e}function B(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.
length<n;)r.push("");return e.length===0?[[""]]:e}function z(e){return Number(e.toPrecision(12))}function v(e){let n=e.smallAudience*e.count;return n===0?void 0:z(e.bigAudience*e.bigRate/n)}var H=e=>l(p(e)+" is not a number.");var we=e=>l(p(e)+" is not a number."),T=we;var k={expected:'a count of 0 or more, such as 12400 or "12.4K"',least:0,read:e=>typeof e=="number"&&e>=0?e:J(e,k.expected)};var $={expected:"a share such as 3.86% or 0.0386",least:0,read(e){if(typeof e!="string")return J(e,$.expected);let n=T(e,"fractions");if(m(n))return l(`${p(e)} \
is not ${$.expected}.`);let r=n>1?T(e,"sign"):n;return m(r)?r:Q(n,e,$.expected)}};function J(e,n){let r=typeof e=="number"?e:xe(e,n);return m(r)?r:Q(r,e,n)}function Q(e,n,r){return e<0?l(`${p(n)} is negative. Give ${r}.`):e}function xe(e,n){let r=typeof e==
"string"?H(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:l(`${Re(e)} is not ${n}.`)}function Re(e){return typeof e=="object"?"A date":
p(typeof e=="boolean"?String(e).toUpperCase():e)}var X={expected:"a share from 0% to 100%, such as 3.86% or 0.0386",read(e){let n=$.read(e);return m(n)||n<=1?n:l(`${p(e)} is more than 100%. Give a share from 0\
% to 100%, such as 3.86% or 0.0386.`)}};var C={name:"BREAK_EVEN_RATE",summary:"The engagement rate at which several small accounts bring as many engagements as one big account.",parameters:[{name:"big\
Audience",about:"Followers of the big account.",example:"1000000",reader:k},{name:"bigRate",about:"Engagement rate of the big account, 0% to 100%.",example:"1.2\
1%",reader:X},{name:"smallAudience",about:"Followers of each small account.",example:"50000",reader:k},{name:"count",about:"How many small accounts there are.",
example:"7",reader:k}],returns:"A rate as a fraction, by the definition bigRate has. Blank if the small accounts have no audience.",compute(e,n,r,t){var o;return(o=
v({bigAudience:e,bigRate:n,smallAudience:r,count:t}))!=null?o:""}};function Se(e,n,r){let t=C.parameters[C.parameters.length-1],o=e.flatMap((a,s)=>Array.isArray(a)?t.repeated&&s===e.length-1?a:[[a]]:[a==null?"":a]),u;try{u=W(C,
o)}catch(a){return r?"⚠ "+a.message:null}if(n.length===0)return u===""?null:u;let i=Array.isArray(u)?u[0]:[u];return i.every(a=>a==="")?null:Object.fromEntries(
n.map((a,s)=>[a,i[s]===""||i[s]===void 0?null:i[s]]))}return te($e);})();
return planner.answer([big_audience, big_rate, small_audience, count], [], false);
""";


-- CONVERSION_RATE: The share of clicks that became orders, sign-ups or whatever counts as a conversion.
--   conversions FLOAT64: Attributed conversions, 0 or more.
--   clicks FLOAT64: Clicks on the creator's link, 0 or more.
--   Gives A fraction: 0.03 is 3%. Above 1 where codes were used without a click. Blank where there are no clicks.
CREATE OR REPLACE FUNCTION campaign.CONVERSION_RATE(conversions FLOAT64, clicks FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var V=Object.defineProperty;var W=Object.getOwnPropertyDescriptor;var K=Object.getOwnPropertyNames;var H=Object.prototype.hasOwnProperty;var J=(e,n)=>{for(var r in n)V(e,r,{get:n[r],enumerable:!0})},Q=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of K(n))!H.call(e,o)&&o!==r&&
V(e,o,{get:()=>n[o],enumerable:!(t=W(n,o))||t.enumerable});return e};var X=e=>Q(V({},"__esModule",{value:!0}),e);var ge={};J(ge,{answer:()=>ye});function c(e){return{problem:e}}function d(e){return typeof e=="object"&&e!==null&&"problem"in e}function y(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var Y=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function I(e,n){var s;let{name:r,parameters:t}=e,o=t[t.length-1],u=ne(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let i=t.map(l=>l.name).join(", "),m=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${m} at most \
(${i}), but ${u} are given.`)}let a=[];for(let i=0;i<Math.max(u,t.length);i++){let m=(s=t[i])!=null?s:o,l=re(m,n[i]);if(l.rows===void 0&&m.optional===void 0&&i<
t.length)throw new Error(`${r} needs ${m.name}: ${m.about}`);a.push(l)}return a}function x(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:P(r,n)}if(!E(e))return typeof e=="string"&&Y.test(e)?c(`${n.name} is ${e.trim()}. Mend that cell first.`):ee(e)?P(n.reader.read(e),n):c(`${n.name} is\
 not a value that can be read. Give ${n.reader.expected}.`)}function A(e,n){let r=[];for(let t of e!=null?e:[]){let o=x(t,n);if(d(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function T(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(s=>x(s,n)),a=u.findIndex(d);if(a>=0)return Z(u[a],e.length,t,o.
length,a);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:P(n.prepare(r),n)}function E(e){return e==null||typeof e=="string"&&e.trim()===
""}function S(e,n){return`${e} ${n}${e===1?"":"s"}`}function Z({problem:e},n,r,t,o){return n*t===1?c(e):c(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function P(e,n){
return d(e)?c(`${n.name}: ${e.problem}`):e}function ee(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function ne(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function re(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o=0;o<n.length;o++){let u=n[o];if(!Array.isArray(
u)){r=[n],t=n.length;break}u.length>t&&(t=u.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function B(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:s})=>s.length!==n.rows.length);if(r!==void 0)throw new Error(L(n,r,"row"));let t=e.
filter(({slot:s})=>s.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:s})=>s!==o.columns);if(u!==void 0)
throw new Error(L(o,u,"column"));let a=e.find(({slot:s})=>s.parameter.shape==="row");if(a!==void 0&&o.columns>1){let{slot:s,columns:i}=o;throw new Error(`${s.parameter.
name} has ${i} columns. Use one column beside ${a.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function N(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(E)});)r--;return r}function D(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,N([o],o.length)));return n}function L(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),a=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${S(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${a}, such as C2:C${u} and D2:D${u}.`}function q(e,n){let r=te(e,I(e,n));if(r.varying.length>0)return r.columns===1?ie(r):ae(r);let t=M(r,0,0);if(!Array.isArray(t))return j(R(t));let o=e.gives==="ta\
ble"?t:[t];return F(o.map(u=>u.map(a=>j(R(a)))))}function te(e,n){let r=[],t=[],o=D(n),u=n.find(oe);if(u!==void 0&&e.gives==="table")throw new Error(ue(e,u));let a=!1;
n.forEach((l,p)=>{let{parameter:f,rows:h,columns:g}=l;if(u!==void 0&&h!==void 0&&f.shape!=="whole"&&h.length*g>1){let{least:w=1/0}=f.shape==="row"?{}:f.reader;t.
push({slot:l,rows:h,columns:g,position:p,least:w}),r.push(void 0);return}let b=h===void 0?void 0:se(h,f,o);if(d(b))throw new Error(b.problem);a||(a=b===void 0&&
U(f)),r.push(b)});let s=e.parameters[e.parameters.length-1],i=(s==null?void 0:s.repeated)===void 0?void 0:s,{compute:m}=e;return{definition:e,compute:m,values:r,
varying:t,blank:a,repeated:i,...B(t)}}function oe({parameter:e,rows:n,columns:r}){return n===void 0||e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function ue(e,{
parameter:n,rows:r,columns:t}){var a;let o=`${S((a=r==null?void 0:r.length)!=null?a:0,"row")} and ${S(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";
return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function se(e,n,r){var t;return n.shape==="whole"?T(e.slice(0,r.get(e.
length)),n):n.shape==="row"?A(e[0],n):x((t=e[0])==null?void 0:t[0],n)}function U(e){return e.optional===void 0&&e.repeated===void 0}function ie(e){let{compute:n,
values:r,varying:t}=e,o=_(e),u=new Array(o),a=!e.blank&&e.repeated===void 0,s=o>0;for(let i=0;i<o;i++){let l=a&&le(t,r,i)?G(n,r):M(e,i,0);if(ce(l))u[i]=[l];else{
let p=me(l);p.length>1&&(s=!1),u[i]=p}}return s?u:F(u)}function ae(e){return F(Array.from({length:_(e)},(n,r)=>fe(e,r)))}function _({varying:e,rows:n}){return N(
e.map(r=>r.rows),n)}function le(e,n,r){var t;for(let o=0;o<e.length;o++){let{rows:u,least:a,position:s}=e[o],i=(t=u[r])==null?void 0:t[0];if(typeof i!="number"||
i-i!==0||i<a)return!1;n[s]=i}return!0}function ce(e){return typeof e=="string"||typeof e=="number"&&e-e===0}function me(e){return Array.isArray(e)?e.length===0?
[""]:e.map(n=>O(R(n))):[O(R(e))]}function fe(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=M(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(O(R(o)))}return r}function M({definition:e,compute:n,values:r,
varying:t,blank:o,repeated:u},a,s){var p;let i=o;for(let f=0;f<t.length;f++){let{slot:h,rows:g,position:b}=t[f],{parameter:w}=h,k=w.shape==="row"?A(g[a],w):x((p=
g[a])==null?void 0:p[s],w);if(d(k))return k;k===void 0&&U(w)&&(i=!0),r[b]=k}if(i)return"";if(u===void 0)return G(n,r);let m=e.parameters.length-1,l=r.slice(m).filter(
f=>f!==void 0);return l.length===0&&u.optional===void 0?"":n(...r.slice(0,m),l)}function G(e,n){return n.length<3?e(n[0],n[1]):n.length>6?e(...n):e(n[0],n[1],n[2],
n[3],n[4],n[5])}function R(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:c("The result is too large for a cell. Check the values.")}function O(e){return d(
e)?`⚠ ${e.problem}`:e}function j(e){if(d(e))throw new Error(e.problem);return e}function F(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.
length<n;)r.push("");return e.length===0?[[""]]:e}function v(e,n){return de(e,n)}function de(e,n){return n===0?"":e/n}var z=e=>c(y(e)+" is not a number.");var $={expected:'a count of 0 or more, such as 12400 or "12.4K"',least:0,read:e=>typeof e=="number"&&e>=0?e:pe(e,$.expected)};function pe(e,n){let r=typeof e=="number"?e:be(e,n);return d(r)?r:he(r,e,n)}function he(e,n,r){return e<0?c(`${y(n)} is negative. Give ${r}.`):e}function be(e,n){
let r=typeof e=="string"?z(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:c(`${we(e)} is not ${n}.`)}function we(e){return typeof e=="o\
bject"?"A date":y(typeof e=="boolean"?String(e).toUpperCase():e)}var C={name:"CONVERSION_RATE",summary:"The share of clicks that became orders, sign-ups or whatever counts as a conversion.",parameters:[{name:"conversions",about:"\
Attributed conversions, 0 or more.",example:"C2:C",reader:$},{name:"clicks",about:"Clicks on the creator's link, 0 or more.",example:"D2:D",reader:$}],returns:"\
A fraction: 0.03 is 3%. Above 1 where codes were used without a click. Blank where there are no clicks.",compute:v};function ye(e,n,r){let t=C.parameters[C.parameters.length-1],o=e.flatMap((s,i)=>Array.isArray(s)?t.repeated&&i===e.length-1?s:[[s]]:[s==null?"":s]),u;try{u=q(C,
o)}catch(s){return r?"⚠ "+s.message:null}if(n.length===0)return u===""?null:u;let a=Array.isArray(u)?u[0]:[u];return a.every(s=>s==="")?null:Object.fromEntries(
n.map((s,i)=>[s,a[i]===""||a[i]===void 0?null:a[i]]))}return X(ge);})();
return planner.answer([conversions, clicks], [], false);
""";


-- CPA: What one conversion cost: spend ÷ conversions.
--   spend FLOAT64: What was paid for the posts, 0 or more, in your currency.
--   conversions FLOAT64: How many conversions the spend brought, 0 or more.
--   Gives An amount in the currency of spend. Blank where there are no conversions.
--   Source: Spend ÷ attributed conversions, as campaign guides define it.
CREATE OR REPLACE FUNCTION campaign.CPA(spend FLOAT64, conversions FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var k=Object.defineProperty;var v=Object.getOwnPropertyDescriptor;var J=Object.getOwnPropertyNames;var Q=Object.prototype.hasOwnProperty;var X=(e,n)=>{for(var r in n)k(e,r,{get:n[r],enumerable:!0})},Y=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of J(n))!Q.call(e,o)&&o!==r&&
k(e,o,{get:()=>n[o],enumerable:!(t=v(n,o))||t.enumerable});return e};var Z=e=>Y(k({},"__esModule",{value:!0}),e);var xe={};X(xe,{answer:()=>ge});function c(e){return{problem:e}}function p(e){return typeof e=="object"&&e!==null&&"problem"in e}function y(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var ee=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function L(e,n){var s;let{name:r,parameters:t}=e,o=t[t.length-1],u=te(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let i=t.map(l=>l.name).join(", "),m=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${m} at most \
(${i}), but ${u} are given.`)}let a=[];for(let i=0;i<Math.max(u,t.length);i++){let m=(s=t[i])!=null?s:o,l=oe(m,n[i]);if(l.rows===void 0&&m.optional===void 0&&i<
t.length)throw new Error(`${r} needs ${m.name}: ${m.about}`);a.push(l)}return a}function x(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:R(r,n)}if(!A(e))return typeof e=="string"&&ee.test(e)?c(`${n.name} is ${e.trim()}. Mend that cell first.`):re(e)?R(n.reader.read(e),n):c(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function V(e,n){let r=[];for(let t of e!=null?e:[]){let o=x(t,n);if(p(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function q(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(s=>x(s,n)),a=u.findIndex(p);if(a>=0)return ne(u[a],e.length,t,o.
length,a);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:R(n.prepare(r),n)}function A(e){return e==null||typeof e=="string"&&e.trim()===
""}function S(e,n){return`${e} ${n}${e===1?"":"s"}`}function ne({problem:e},n,r,t,o){return n*t===1?c(e):c(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function R(e,n){
return p(e)?c(`${n.name}: ${e.problem}`):e}function re(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function te(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function oe(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o=0;o<n.length;o++){let u=n[o];if(!Array.isArray(
u)){r=[n],t=n.length;break}u.length>t&&(t=u.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function D(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:s})=>s.length!==n.rows.length);if(r!==void 0)throw new Error(B(n,r,"row"));let t=e.
filter(({slot:s})=>s.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:s})=>s!==o.columns);if(u!==void 0)
throw new Error(B(o,u,"column"));let a=e.find(({slot:s})=>s.parameter.shape==="row");if(a!==void 0&&o.columns>1){let{slot:s,columns:i}=o;throw new Error(`${s.parameter.
name} has ${i} columns. Use one column beside ${a.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function F(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(A)});)r--;return r}function j(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,F([o],o.length)));return n}function B(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),a=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${S(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${a}, such as C2:C${u} and D2:D${u}.`}function T(e,n){let r=ue(e,L(e,n));if(r.varying.length>0)return r.columns===1?le(r):ce(r);let t=E(r,0,0);if(!Array.isArray(t))return U($(t));let o=e.gives==="ta\
ble"?t:[t];return N(o.map(u=>u.map(a=>U($(a)))))}function ue(e,n){let r=[],t=[],o=j(n),u=n.find(se);if(u!==void 0&&e.gives==="table")throw new Error(ie(e,u));let a=!1;
n.forEach((l,d)=>{let{parameter:f,rows:h,columns:g}=l;if(u!==void 0&&h!==void 0&&f.shape!=="whole"&&h.length*g>1){let{least:w=1/0}=f.shape==="row"?{}:f.reader;t.
push({slot:l,rows:h,columns:g,position:d,least:w}),r.push(void 0);return}let b=h===void 0?void 0:ae(h,f,o);if(p(b))throw new Error(b.problem);a||(a=b===void 0&&
W(f)),r.push(b)});let s=e.parameters[e.parameters.length-1],i=(s==null?void 0:s.repeated)===void 0?void 0:s,{compute:m}=e;return{definition:e,compute:m,values:r,
varying:t,blank:a,repeated:i,...D(t)}}function se({parameter:e,rows:n,columns:r}){return n===void 0||e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function ie(e,{
parameter:n,rows:r,columns:t}){var a;let o=`${S((a=r==null?void 0:r.length)!=null?a:0,"row")} and ${S(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";
return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function ae(e,n,r){var t;return n.shape==="whole"?q(e.slice(0,r.get(e.
length)),n):n.shape==="row"?V(e[0],n):x((t=e[0])==null?void 0:t[0],n)}function W(e){return e.optional===void 0&&e.repeated===void 0}function le(e){let{compute:n,
values:r,varying:t}=e,o=z(e),u=new Array(o),a=!e.blank&&e.repeated===void 0,s=o>0;for(let i=0;i<o;i++){let l=a&&me(t,r,i)?G(n,r):E(e,i,0);if(fe(l))u[i]=[l];else{
let d=pe(l);d.length>1&&(s=!1),u[i]=d}}return s?u:N(u)}function ce(e){return N(Array.from({length:z(e)},(n,r)=>de(e,r)))}function z({varying:e,rows:n}){return F(
e.map(r=>r.rows),n)}function me(e,n,r){var t;for(let o=0;o<e.length;o++){let{rows:u,least:a,position:s}=e[o],i=(t=u[r])==null?void 0:t[0];if(typeof i!="number"||
i-i!==0||i<a)return!1;n[s]=i}return!0}function fe(e){return typeof e=="string"||typeof e=="number"&&e-e===0}function pe(e){return Array.isArray(e)?e.length===0?
[""]:e.map(n=>M($(n))):[M($(e))]}function de(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=E(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(M($(o)))}return r}function E({definition:e,compute:n,values:r,
varying:t,blank:o,repeated:u},a,s){var d;let i=o;for(let f=0;f<t.length;f++){let{slot:h,rows:g,position:b}=t[f],{parameter:w}=h,P=w.shape==="row"?V(g[a],w):x((d=
g[a])==null?void 0:d[s],w);if(p(P))return P;P===void 0&&W(w)&&(i=!0),r[b]=P}if(i)return"";if(u===void 0)return G(n,r);let m=e.parameters.length-1,l=r.slice(m).filter(
f=>f!==void 0);return l.length===0&&u.optional===void 0?"":n(...r.slice(0,m),l)}function G(e,n){return n.length<3?e(n[0],n[1]):n.length>6?e(...n):e(n[0],n[1],n[2],
n[3],n[4],n[5])}function $(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:c("The result is too large for a cell. Check the values.")}function M(e){return p(
e)?`⚠ ${e.problem}`:e}function U(e){if(p(e))throw new Error(e.problem);return e}function N(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.
length<n;)r.push("");return e.length===0?[[""]]:e}function K(e,n){return he(e,n)}function he(e,n){return n===0?"":e/n}var _=e=>c(y(e)+" is not a number.");var O={expected:'a count of 0 or more, such as 12400 or "12.4K"',least:0,read:e=>typeof e=="number"&&e>=0?e:H(e,O.expected)},I={expected:"an amount of 0 or more\
, such as 500",least:0,read:e=>typeof e=="number"&&e>=0?e:H(e,I.expected)};function H(e,n){let r=typeof e=="number"?e:we(e,n);return p(r)?r:be(r,e,n)}function be(e,n,r){return e<0?c(`${y(n)} is negative. Give ${r}.`):e}function we(e,n){
let r=typeof e=="string"?_(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:c(`${ye(e)} is not ${n}.`)}function ye(e){return typeof e=="o\
bject"?"A date":y(typeof e=="boolean"?String(e).toUpperCase():e)}var C={name:"CPA",summary:"What one conversion cost: spend ÷ conversions.",parameters:[{name:"spend",about:"What was paid for the posts, 0 or more, in your cur\
rency.",example:"D2:D",reader:I},{name:"conversions",about:"How many conversions the spend brought, 0 or more.",example:"F2:F",reader:O}],returns:"An amount in \
the currency of spend. Blank where there are no conversions.",source:"Spend ÷ attributed conversions, as campaign guides define it.",compute:K};function ge(e,n,r){let t=C.parameters[C.parameters.length-1],o=e.flatMap((s,i)=>Array.isArray(s)?t.repeated&&i===e.length-1?s:[[s]]:[s==null?"":s]),u;try{u=T(C,
o)}catch(s){return r?"⚠ "+s.message:null}if(n.length===0)return u===""?null:u;let a=Array.isArray(u)?u[0]:[u];return a.every(s=>s==="")?null:Object.fromEntries(
n.map((s,i)=>[s,a[i]===""||a[i]===void 0?null:a[i]]))}return Z(xe);})();
return planner.answer([spend, conversions], [], false);
""";


-- CPC: What one click cost: spend ÷ clicks.
--   spend FLOAT64: What was paid for the posts, 0 or more, in your currency.
--   clicks FLOAT64: How many clicks the spend brought, 0 or more.
--   Gives An amount in the currency of spend. Blank where there are no clicks.
CREATE OR REPLACE FUNCTION campaign.CPC(spend FLOAT64, clicks FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var P=Object.defineProperty;var J=Object.getOwnPropertyDescriptor;var Q=Object.getOwnPropertyNames;var X=Object.prototype.hasOwnProperty;var Y=(e,n)=>{for(var r in n)P(e,r,{get:n[r],enumerable:!0})},Z=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Q(n))!X.call(e,o)&&o!==r&&
P(e,o,{get:()=>n[o],enumerable:!(t=J(n,o))||t.enumerable});return e};var v=e=>Z(P({},"__esModule",{value:!0}),e);var xe={};Y(xe,{answer:()=>ge});function c(e){return{problem:e}}function p(e){return typeof e=="object"&&e!==null&&"problem"in e}function y(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var ee=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function B(e,n){var s;let{name:r,parameters:t}=e,o=t[t.length-1],u=te(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let i=t.map(l=>l.name).join(", "),m=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${m} at most \
(${i}), but ${u} are given.`)}let a=[];for(let i=0;i<Math.max(u,t.length);i++){let m=(s=t[i])!=null?s:o,l=oe(m,n[i]);if(l.rows===void 0&&m.optional===void 0&&i<
t.length)throw new Error(`${r} needs ${m.name}: ${m.about}`);a.push(l)}return a}function x(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:R(r,n)}if(!A(e))return typeof e=="string"&&ee.test(e)?c(`${n.name} is ${e.trim()}. Mend that cell first.`):re(e)?R(n.reader.read(e),n):c(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function V(e,n){let r=[];for(let t of e!=null?e:[]){let o=x(t,n);if(p(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function D(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(s=>x(s,n)),a=u.findIndex(p);if(a>=0)return ne(u[a],e.length,t,o.
length,a);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:R(n.prepare(r),n)}function A(e){return e==null||typeof e=="string"&&e.trim()===
""}function S(e,n){return`${e} ${n}${e===1?"":"s"}`}function ne({problem:e},n,r,t,o){return n*t===1?c(e):c(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function R(e,n){
return p(e)?c(`${n.name}: ${e.problem}`):e}function re(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function te(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function oe(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o=0;o<n.length;o++){let u=n[o];if(!Array.isArray(
u)){r=[n],t=n.length;break}u.length>t&&(t=u.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function j(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:s})=>s.length!==n.rows.length);if(r!==void 0)throw new Error(I(n,r,"row"));let t=e.
filter(({slot:s})=>s.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:s})=>s!==o.columns);if(u!==void 0)
throw new Error(I(o,u,"column"));let a=e.find(({slot:s})=>s.parameter.shape==="row");if(a!==void 0&&o.columns>1){let{slot:s,columns:i}=o;throw new Error(`${s.parameter.
name} has ${i} columns. Use one column beside ${a.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function F(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(A)});)r--;return r}function q(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,F([o],o.length)));return n}function I(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),a=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${S(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${a}, such as C2:C${u} and D2:D${u}.`}function T(e,n){let r=ue(e,B(e,n));if(r.varying.length>0)return r.columns===1?le(r):ce(r);let t=E(r,0,0);if(!Array.isArray(t))return U(k(t));let o=e.gives==="ta\
ble"?t:[t];return N(o.map(u=>u.map(a=>U(k(a)))))}function ue(e,n){let r=[],t=[],o=q(n),u=n.find(se);if(u!==void 0&&e.gives==="table")throw new Error(ie(e,u));let a=!1;
n.forEach((l,d)=>{let{parameter:f,rows:h,columns:g}=l;if(u!==void 0&&h!==void 0&&f.shape!=="whole"&&h.length*g>1){let{least:w=1/0}=f.shape==="row"?{}:f.reader;t.
push({slot:l,rows:h,columns:g,position:d,least:w}),r.push(void 0);return}let b=h===void 0?void 0:ae(h,f,o);if(p(b))throw new Error(b.problem);a||(a=b===void 0&&
W(f)),r.push(b)});let s=e.parameters[e.parameters.length-1],i=(s==null?void 0:s.repeated)===void 0?void 0:s,{compute:m}=e;return{definition:e,compute:m,values:r,
varying:t,blank:a,repeated:i,...j(t)}}function se({parameter:e,rows:n,columns:r}){return n===void 0||e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function ie(e,{
parameter:n,rows:r,columns:t}){var a;let o=`${S((a=r==null?void 0:r.length)!=null?a:0,"row")} and ${S(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";
return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function ae(e,n,r){var t;return n.shape==="whole"?D(e.slice(0,r.get(e.
length)),n):n.shape==="row"?V(e[0],n):x((t=e[0])==null?void 0:t[0],n)}function W(e){return e.optional===void 0&&e.repeated===void 0}function le(e){let{compute:n,
values:r,varying:t}=e,o=z(e),u=new Array(o),a=!e.blank&&e.repeated===void 0,s=o>0;for(let i=0;i<o;i++){let l=a&&me(t,r,i)?G(n,r):E(e,i,0);if(fe(l))u[i]=[l];else{
let d=pe(l);d.length>1&&(s=!1),u[i]=d}}return s?u:N(u)}function ce(e){return N(Array.from({length:z(e)},(n,r)=>de(e,r)))}function z({varying:e,rows:n}){return F(
e.map(r=>r.rows),n)}function me(e,n,r){var t;for(let o=0;o<e.length;o++){let{rows:u,least:a,position:s}=e[o],i=(t=u[r])==null?void 0:t[0];if(typeof i!="number"||
i-i!==0||i<a)return!1;n[s]=i}return!0}function fe(e){return typeof e=="string"||typeof e=="number"&&e-e===0}function pe(e){return Array.isArray(e)?e.length===0?
[""]:e.map(n=>M(k(n))):[M(k(e))]}function de(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=E(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(M(k(o)))}return r}function E({definition:e,compute:n,values:r,
varying:t,blank:o,repeated:u},a,s){var d;let i=o;for(let f=0;f<t.length;f++){let{slot:h,rows:g,position:b}=t[f],{parameter:w}=h,$=w.shape==="row"?V(g[a],w):x((d=
g[a])==null?void 0:d[s],w);if(p($))return $;$===void 0&&W(w)&&(i=!0),r[b]=$}if(i)return"";if(u===void 0)return G(n,r);let m=e.parameters.length-1,l=r.slice(m).filter(
f=>f!==void 0);return l.length===0&&u.optional===void 0?"":n(...r.slice(0,m),l)}function G(e,n){return n.length<3?e(n[0],n[1]):n.length>6?e(...n):e(n[0],n[1],n[2],
n[3],n[4],n[5])}function k(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:c("The result is too large for a cell. Check the values.")}function M(e){return p(
e)?`⚠ ${e.problem}`:e}function U(e){if(p(e))throw new Error(e.problem);return e}function N(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.
length<n;)r.push("");return e.length===0?[[""]]:e}function K(e,n){return he(e,n)}function he(e,n){return n===0?"":e/n}var _=e=>c(y(e)+" is not a number.");var O={expected:'a count of 0 or more, such as 12400 or "12.4K"',least:0,read:e=>typeof e=="number"&&e>=0?e:H(e,O.expected)},L={expected:"an amount of 0 or more\
, such as 500",least:0,read:e=>typeof e=="number"&&e>=0?e:H(e,L.expected)};function H(e,n){let r=typeof e=="number"?e:we(e,n);return p(r)?r:be(r,e,n)}function be(e,n,r){return e<0?c(`${y(n)} is negative. Give ${r}.`):e}function we(e,n){
let r=typeof e=="string"?_(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:c(`${ye(e)} is not ${n}.`)}function ye(e){return typeof e=="o\
bject"?"A date":y(typeof e=="boolean"?String(e).toUpperCase():e)}var C={name:"CPC",summary:"What one click cost: spend ÷ clicks.",parameters:[{name:"spend",about:"What was paid for the posts, 0 or more, in your currency.",example:"\
D2:D",reader:L},{name:"clicks",about:"How many clicks the spend brought, 0 or more.",example:"F2:F",reader:O}],returns:"An amount in the currency of spend. Blan\
k where there are no clicks.",compute:K};function ge(e,n,r){let t=C.parameters[C.parameters.length-1],o=e.flatMap((s,i)=>Array.isArray(s)?t.repeated&&i===e.length-1?s:[[s]]:[s==null?"":s]),u;try{u=T(C,
o)}catch(s){return r?"⚠ "+s.message:null}if(n.length===0)return u===""?null:u;let a=Array.isArray(u)?u[0]:[u];return a.every(s=>s==="")?null:Object.fromEntries(
n.map((s,i)=>[s,a[i]===""||a[i]===void 0?null:a[i]]))}return v(xe);})();
return planner.answer([spend, clicks], [], false);
""";


-- CPE: What one engagement cost: spend ÷ engagements.
--   spend FLOAT64: What was paid for the posts, 0 or more, in your currency.
--   engagements FLOAT64: How many engagements the spend brought, 0 or more.
--   Gives An amount in the currency of spend. Blank where there are no engagements.
CREATE OR REPLACE FUNCTION campaign.CPE(spend FLOAT64, engagements FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var C=Object.defineProperty;var J=Object.getOwnPropertyDescriptor;var Q=Object.getOwnPropertyNames;var X=Object.prototype.hasOwnProperty;var Y=(e,n)=>{for(var r in n)C(e,r,{get:n[r],enumerable:!0})},Z=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Q(n))!X.call(e,o)&&o!==r&&
C(e,o,{get:()=>n[o],enumerable:!(t=J(n,o))||t.enumerable});return e};var v=e=>Z(C({},"__esModule",{value:!0}),e);var xe={};Y(xe,{answer:()=>ye});function m(e){return{problem:e}}function p(e){return typeof e=="object"&&e!==null&&"problem"in e}function w(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var ee=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function B(e,n){var s;let{name:r,parameters:t}=e,o=t[t.length-1],u=te(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let i=t.map(l=>l.name).join(", "),f=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${f} at most \
(${i}), but ${u} are given.`)}let a=[];for(let i=0;i<Math.max(u,t.length);i++){let f=(s=t[i])!=null?s:o,l=oe(f,n[i]);if(l.rows===void 0&&f.optional===void 0&&i<
t.length)throw new Error(`${r} needs ${f.name}: ${f.about}`);a.push(l)}return a}function x(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:R(r,n)}if(!A(e))return typeof e=="string"&&ee.test(e)?m(`${n.name} is ${e.trim()}. Mend that cell first.`):re(e)?R(n.reader.read(e),n):m(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function V(e,n){let r=[];for(let t of e!=null?e:[]){let o=x(t,n);if(p(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function D(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(s=>x(s,n)),a=u.findIndex(p);if(a>=0)return ne(u[a],e.length,t,o.
length,a);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:R(n.prepare(r),n)}function A(e){return e==null||typeof e=="string"&&e.trim()===
""}function S(e,n){return`${e} ${n}${e===1?"":"s"}`}function ne({problem:e},n,r,t,o){return n*t===1?m(e):m(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function R(e,n){
return p(e)?m(`${n.name}: ${e.problem}`):e}function re(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function te(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function oe(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o=0;o<n.length;o++){let u=n[o];if(!Array.isArray(
u)){r=[n],t=n.length;break}u.length>t&&(t=u.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function j(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:s})=>s.length!==n.rows.length);if(r!==void 0)throw new Error(I(n,r,"row"));let t=e.
filter(({slot:s})=>s.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:s})=>s!==o.columns);if(u!==void 0)
throw new Error(I(o,u,"column"));let a=e.find(({slot:s})=>s.parameter.shape==="row");if(a!==void 0&&o.columns>1){let{slot:s,columns:i}=o;throw new Error(`${s.parameter.
name} has ${i} columns. Use one column beside ${a.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function E(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(A)});)r--;return r}function q(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,E([o],o.length)));return n}function I(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),a=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${S(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${a}, such as C2:C${u} and D2:D${u}.`}function T(e,n){let r=ue(e,B(e,n));if(r.varying.length>0)return r.columns===1?le(r):me(r);let t=M(r,0,0);if(!Array.isArray(t))return U($(t));let o=e.gives==="ta\
ble"?t:[t];return N(o.map(u=>u.map(a=>U($(a)))))}function ue(e,n){let r=[],t=[],o=q(n),u=n.find(se);if(u!==void 0&&e.gives==="table")throw new Error(ie(e,u));let a=!1;
n.forEach((l,d)=>{let{parameter:c,rows:h,columns:y}=l;if(u!==void 0&&h!==void 0&&c.shape!=="whole"&&h.length*y>1){let{least:g=1/0}=c.shape==="row"?{}:c.reader;t.
push({slot:l,rows:h,columns:y,position:d,least:g}),r.push(void 0);return}let b=h===void 0?void 0:ae(h,c,o);if(p(b))throw new Error(b.problem);a||(a=b===void 0&&
W(c)),r.push(b)});let s=e.parameters[e.parameters.length-1],i=(s==null?void 0:s.repeated)===void 0?void 0:s,{compute:f}=e;return{definition:e,compute:f,values:r,
varying:t,blank:a,repeated:i,...j(t)}}function se({parameter:e,rows:n,columns:r}){return n===void 0||e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function ie(e,{
parameter:n,rows:r,columns:t}){var a;let o=`${S((a=r==null?void 0:r.length)!=null?a:0,"row")} and ${S(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";
return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function ae(e,n,r){var t;return n.shape==="whole"?D(e.slice(0,r.get(e.
length)),n):n.shape==="row"?V(e[0],n):x((t=e[0])==null?void 0:t[0],n)}function W(e){return e.optional===void 0&&e.repeated===void 0}function le(e){let{compute:n,
values:r,varying:t}=e,o=z(e),u=new Array(o),a=!e.blank&&e.repeated===void 0,s=o>0;for(let i=0;i<o;i++){let l=a&&fe(t,r,i)?G(n,r):M(e,i,0);if(ce(l))u[i]=[l];else{
let d=pe(l);d.length>1&&(s=!1),u[i]=d}}return s?u:N(u)}function me(e){return N(Array.from({length:z(e)},(n,r)=>de(e,r)))}function z({varying:e,rows:n}){return E(
e.map(r=>r.rows),n)}function fe(e,n,r){var t;for(let o=0;o<e.length;o++){let{rows:u,least:a,position:s}=e[o],i=(t=u[r])==null?void 0:t[0];if(typeof i!="number"||
i-i!==0||i<a)return!1;n[s]=i}return!0}function ce(e){return typeof e=="string"||typeof e=="number"&&e-e===0}function pe(e){return Array.isArray(e)?e.length===0?
[""]:e.map(n=>F($(n))):[F($(e))]}function de(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=M(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(F($(o)))}return r}function M({definition:e,compute:n,values:r,
varying:t,blank:o,repeated:u},a,s){var d;let i=o;for(let c=0;c<t.length;c++){let{slot:h,rows:y,position:b}=t[c],{parameter:g}=h,P=g.shape==="row"?V(y[a],g):x((d=
y[a])==null?void 0:d[s],g);if(p(P))return P;P===void 0&&W(g)&&(i=!0),r[b]=P}if(i)return"";if(u===void 0)return G(n,r);let f=e.parameters.length-1,l=r.slice(f).filter(
c=>c!==void 0);return l.length===0&&u.optional===void 0?"":n(...r.slice(0,f),l)}function G(e,n){return n.length<3?e(n[0],n[1]):n.length>6?e(...n):e(n[0],n[1],n[2],
n[3],n[4],n[5])}function $(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:m("The result is too large for a cell. Check the values.")}function F(e){return p(
e)?`⚠ ${e.problem}`:e}function U(e){if(p(e))throw new Error(e.problem);return e}function N(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.
length<n;)r.push("");return e.length===0?[[""]]:e}function K(e,n){return he(e,n)}function he(e,n){return n===0?"":e/n}var _=e=>m(w(e)+" is not a number.");var O={expected:'a count of 0 or more, such as 12400 or "12.4K"',least:0,read:e=>typeof e=="number"&&e>=0?e:H(e,O.expected)},L={expected:"an amount of 0 or more\
, such as 500",least:0,read:e=>typeof e=="number"&&e>=0?e:H(e,L.expected)};function H(e,n){let r=typeof e=="number"?e:ge(e,n);return p(r)?r:be(r,e,n)}function be(e,n,r){return e<0?m(`${w(n)} is negative. Give ${r}.`):e}function ge(e,n){
let r=typeof e=="string"?_(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:m(`${we(e)} is not ${n}.`)}function we(e){return typeof e=="o\
bject"?"A date":w(typeof e=="boolean"?String(e).toUpperCase():e)}var k={name:"CPE",summary:"What one engagement cost: spend ÷ engagements.",parameters:[{name:"spend",about:"What was paid for the posts, 0 or more, in your cur\
rency.",example:"D2:D",reader:L},{name:"engagements",about:"How many engagements the spend brought, 0 or more.",example:"F2:F",reader:O}],returns:"An amount in \
the currency of spend. Blank where there are no engagements.",compute:K};function ye(e,n,r){let t=k.parameters[k.parameters.length-1],o=e.flatMap((s,i)=>Array.isArray(s)?t.repeated&&i===e.length-1?s:[[s]]:[s==null?"":s]),u;try{u=T(k,
o)}catch(s){return r?"⚠ "+s.message:null}if(n.length===0)return u===""?null:u;let a=Array.isArray(u)?u[0]:[u];return a.every(s=>s==="")?null:Object.fromEntries(
n.map((s,i)=>[s,a[i]===""||a[i]===void 0?null:a[i]]))}return v(xe);})();
return planner.answer([spend, engagements], [], false);
""";


-- CPM: Cost per mille: what 1,000 impressions cost.
--   spend FLOAT64: What was paid for the posts, 0 or more, in your currency.
--   impressions FLOAT64: How often the posts were shown, 0 or more; HypeAuditor takes reach on Instagram and views on TikTok and YouTube.
--   Gives An amount in the currency of spend. Blank where there are no impressions.
--   Source: Spend ÷ impressions × 1,000 (Aspire, HypeAuditor).
CREATE OR REPLACE FUNCTION campaign.CPM(spend FLOAT64, impressions FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var C=Object.defineProperty;var Y=Object.getOwnPropertyDescriptor;var J=Object.getOwnPropertyNames;var Q=Object.prototype.hasOwnProperty;var X=(e,n)=>{for(var r in n)C(e,r,{get:n[r],enumerable:!0})},Z=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of J(n))!Q.call(e,o)&&o!==r&&
C(e,o,{get:()=>n[o],enumerable:!(t=Y(n,o))||t.enumerable});return e};var v=e=>Z(C({},"__esModule",{value:!0}),e);var ge={};X(ge,{answer:()=>ye});function m(e){return{problem:e}}function p(e){return typeof e=="object"&&e!==null&&"problem"in e}function y(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var ee=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function I(e,n){var s;let{name:r,parameters:t}=e,o=t[t.length-1],u=te(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let i=t.map(l=>l.name).join(", "),f=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${f} at most \
(${i}), but ${u} are given.`)}let a=[];for(let i=0;i<Math.max(u,t.length);i++){let f=(s=t[i])!=null?s:o,l=oe(f,n[i]);if(l.rows===void 0&&f.optional===void 0&&i<
t.length)throw new Error(`${r} needs ${f.name}: ${f.about}`);a.push(l)}return a}function x(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:R(r,n)}if(!A(e))return typeof e=="string"&&ee.test(e)?m(`${n.name} is ${e.trim()}. Mend that cell first.`):re(e)?R(n.reader.read(e),n):m(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function V(e,n){let r=[];for(let t of e!=null?e:[]){let o=x(t,n);if(p(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function L(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(s=>x(s,n)),a=u.findIndex(p);if(a>=0)return ne(u[a],e.length,t,o.
length,a);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:R(n.prepare(r),n)}function A(e){return e==null||typeof e=="string"&&e.trim()===
""}function S(e,n){return`${e} ${n}${e===1?"":"s"}`}function ne({problem:e},n,r,t,o){return n*t===1?m(e):m(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function R(e,n){
return p(e)?m(`${n.name}: ${e.problem}`):e}function re(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function te(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function oe(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o=0;o<n.length;o++){let u=n[o];if(!Array.isArray(
u)){r=[n],t=n.length;break}u.length>t&&(t=u.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function D(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:s})=>s.length!==n.rows.length);if(r!==void 0)throw new Error(B(n,r,"row"));let t=e.
filter(({slot:s})=>s.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:s})=>s!==o.columns);if(u!==void 0)
throw new Error(B(o,u,"column"));let a=e.find(({slot:s})=>s.parameter.shape==="row");if(a!==void 0&&o.columns>1){let{slot:s,columns:i}=o;throw new Error(`${s.parameter.
name} has ${i} columns. Use one column beside ${a.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function M(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(A)});)r--;return r}function j(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,M([o],o.length)));return n}function B(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),a=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${S(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${a}, such as C2:C${u} and D2:D${u}.`}function U(e,n){let r=ue(e,I(e,n));if(r.varying.length>0)return r.columns===1?le(r):me(r);let t=F(r,0,0);if(!Array.isArray(t))return q($(t));let o=e.gives==="ta\
ble"?t:[t];return N(o.map(u=>u.map(a=>q($(a)))))}function ue(e,n){let r=[],t=[],o=j(n),u=n.find(se);if(u!==void 0&&e.gives==="table")throw new Error(ie(e,u));let a=!1;
n.forEach((l,d)=>{let{parameter:c,rows:h,columns:g}=l;if(u!==void 0&&h!==void 0&&c.shape!=="whole"&&h.length*g>1){let{least:w=1/0}=c.shape==="row"?{}:c.reader;t.
push({slot:l,rows:h,columns:g,position:d,least:w}),r.push(void 0);return}let b=h===void 0?void 0:ae(h,c,o);if(p(b))throw new Error(b.problem);a||(a=b===void 0&&
W(c)),r.push(b)});let s=e.parameters[e.parameters.length-1],i=(s==null?void 0:s.repeated)===void 0?void 0:s,{compute:f}=e;return{definition:e,compute:f,values:r,
varying:t,blank:a,repeated:i,...D(t)}}function se({parameter:e,rows:n,columns:r}){return n===void 0||e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function ie(e,{
parameter:n,rows:r,columns:t}){var a;let o=`${S((a=r==null?void 0:r.length)!=null?a:0,"row")} and ${S(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";
return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function ae(e,n,r){var t;return n.shape==="whole"?L(e.slice(0,r.get(e.
length)),n):n.shape==="row"?V(e[0],n):x((t=e[0])==null?void 0:t[0],n)}function W(e){return e.optional===void 0&&e.repeated===void 0}function le(e){let{compute:n,
values:r,varying:t}=e,o=z(e),u=new Array(o),a=!e.blank&&e.repeated===void 0,s=o>0;for(let i=0;i<o;i++){let l=a&&fe(t,r,i)?G(n,r):F(e,i,0);if(ce(l))u[i]=[l];else{
let d=pe(l);d.length>1&&(s=!1),u[i]=d}}return s?u:N(u)}function me(e){return N(Array.from({length:z(e)},(n,r)=>de(e,r)))}function z({varying:e,rows:n}){return M(
e.map(r=>r.rows),n)}function fe(e,n,r){var t;for(let o=0;o<e.length;o++){let{rows:u,least:a,position:s}=e[o],i=(t=u[r])==null?void 0:t[0];if(typeof i!="number"||
i-i!==0||i<a)return!1;n[s]=i}return!0}function ce(e){return typeof e=="string"||typeof e=="number"&&e-e===0}function pe(e){return Array.isArray(e)?e.length===0?
[""]:e.map(n=>E($(n))):[E($(e))]}function de(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=F(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(E($(o)))}return r}function F({definition:e,compute:n,values:r,
varying:t,blank:o,repeated:u},a,s){var d;let i=o;for(let c=0;c<t.length;c++){let{slot:h,rows:g,position:b}=t[c],{parameter:w}=h,P=w.shape==="row"?V(g[a],w):x((d=
g[a])==null?void 0:d[s],w);if(p(P))return P;P===void 0&&W(w)&&(i=!0),r[b]=P}if(i)return"";if(u===void 0)return G(n,r);let f=e.parameters.length-1,l=r.slice(f).filter(
c=>c!==void 0);return l.length===0&&u.optional===void 0?"":n(...r.slice(0,f),l)}function G(e,n){return n.length<3?e(n[0],n[1]):n.length>6?e(...n):e(n[0],n[1],n[2],
n[3],n[4],n[5])}function $(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:m("The result is too large for a cell. Check the values.")}function E(e){return p(
e)?`⚠ ${e.problem}`:e}function q(e){if(p(e))throw new Error(e.problem);return e}function N(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.
length<n;)r.push("");return e.length===0?[[""]]:e}function H(e,n){return n===0?"":e/n*1e3}var K=e=>m(y(e)+" is not a number.");var O={expected:'a count of 0 or more, such as 12400 or "12.4K"',least:0,read:e=>typeof e=="number"&&e>=0?e:_(e,O.expected)},T={expected:"an amount of 0 or more\
, such as 500",least:0,read:e=>typeof e=="number"&&e>=0?e:_(e,T.expected)};function _(e,n){let r=typeof e=="number"?e:be(e,n);return p(r)?r:he(r,e,n)}function he(e,n,r){return e<0?m(`${y(n)} is negative. Give ${r}.`):e}function be(e,n){
let r=typeof e=="string"?K(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:m(`${we(e)} is not ${n}.`)}function we(e){return typeof e=="o\
bject"?"A date":y(typeof e=="boolean"?String(e).toUpperCase():e)}var k={name:"CPM",summary:"Cost per mille: what 1,000 impressions cost.",parameters:[{name:"spend",about:"What was paid for the posts, 0 or more, in your curren\
cy.",example:"D2:D",reader:T},{name:"impressions",about:"How often the posts were shown, 0 or more; HypeAuditor takes reach on Instagram and views on TikTok and\
 YouTube.",example:"E2:E",reader:O}],returns:"An amount in the currency of spend. Blank where there are no impressions.",source:"Spend ÷ impressions × 1,000 (As\
pire, HypeAuditor).",compute:H};function ye(e,n,r){let t=k.parameters[k.parameters.length-1],o=e.flatMap((s,i)=>Array.isArray(s)?t.repeated&&i===e.length-1?s:[[s]]:[s==null?"":s]),u;try{u=U(k,
o)}catch(s){return r?"⚠ "+s.message:null}if(n.length===0)return u===""?null:u;let a=Array.isArray(u)?u[0]:[u];return a.every(s=>s==="")?null:Object.fromEntries(
n.map((s,i)=>[s,a[i]===""||a[i]===void 0?null:a[i]]))}return v(ge);})();
return planner.answer([spend, impressions], [], false);
""";


-- CPV: What one view cost: spend ÷ views.
--   spend FLOAT64: What was paid for the posts, 0 or more, in your currency.
--   views FLOAT64: How many views the spend brought, 0 or more.
--   Gives An amount in the currency of spend. Blank where there are no views.
CREATE OR REPLACE FUNCTION campaign.CPV(spend FLOAT64, views FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var k=Object.defineProperty;var H=Object.getOwnPropertyDescriptor;var J=Object.getOwnPropertyNames;var Q=Object.prototype.hasOwnProperty;var X=(e,n)=>{for(var r in n)k(e,r,{get:n[r],enumerable:!0})},Y=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of J(n))!Q.call(e,o)&&o!==r&&
k(e,o,{get:()=>n[o],enumerable:!(t=H(n,o))||t.enumerable});return e};var Z=e=>Y(k({},"__esModule",{value:!0}),e);var xe={};X(xe,{answer:()=>ge});function m(e){return{problem:e}}function p(e){return typeof e=="object"&&e!==null&&"problem"in e}function y(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var ee=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function B(e,n){var s;let{name:r,parameters:t}=e,o=t[t.length-1],u=te(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let i=t.map(l=>l.name).join(", "),f=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${f} at most \
(${i}), but ${u} are given.`)}let a=[];for(let i=0;i<Math.max(u,t.length);i++){let f=(s=t[i])!=null?s:o,l=oe(f,n[i]);if(l.rows===void 0&&f.optional===void 0&&i<
t.length)throw new Error(`${r} needs ${f.name}: ${f.about}`);a.push(l)}return a}function x(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:R(r,n)}if(!A(e))return typeof e=="string"&&ee.test(e)?m(`${n.name} is ${e.trim()}. Mend that cell first.`):re(e)?R(n.reader.read(e),n):m(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function V(e,n){let r=[];for(let t of e!=null?e:[]){let o=x(t,n);if(p(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function D(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(s=>x(s,n)),a=u.findIndex(p);if(a>=0)return ne(u[a],e.length,t,o.
length,a);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:R(n.prepare(r),n)}function A(e){return e==null||typeof e=="string"&&e.trim()===
""}function S(e,n){return`${e} ${n}${e===1?"":"s"}`}function ne({problem:e},n,r,t,o){return n*t===1?m(e):m(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function R(e,n){
return p(e)?m(`${n.name}: ${e.problem}`):e}function re(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function te(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function oe(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o=0;o<n.length;o++){let u=n[o];if(!Array.isArray(
u)){r=[n],t=n.length;break}u.length>t&&(t=u.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function j(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:s})=>s.length!==n.rows.length);if(r!==void 0)throw new Error(I(n,r,"row"));let t=e.
filter(({slot:s})=>s.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:s})=>s!==o.columns);if(u!==void 0)
throw new Error(I(o,u,"column"));let a=e.find(({slot:s})=>s.parameter.shape==="row");if(a!==void 0&&o.columns>1){let{slot:s,columns:i}=o;throw new Error(`${s.parameter.
name} has ${i} columns. Use one column beside ${a.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function F(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(A)});)r--;return r}function q(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,F([o],o.length)));return n}function I(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),a=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${S(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${a}, such as C2:C${u} and D2:D${u}.`}function T(e,n){let r=ue(e,B(e,n));if(r.varying.length>0)return r.columns===1?le(r):me(r);let t=E(r,0,0);if(!Array.isArray(t))return U($(t));let o=e.gives==="ta\
ble"?t:[t];return N(o.map(u=>u.map(a=>U($(a)))))}function ue(e,n){let r=[],t=[],o=q(n),u=n.find(se);if(u!==void 0&&e.gives==="table")throw new Error(ie(e,u));let a=!1;
n.forEach((l,d)=>{let{parameter:c,rows:h,columns:g}=l;if(u!==void 0&&h!==void 0&&c.shape!=="whole"&&h.length*g>1){let{least:w=1/0}=c.shape==="row"?{}:c.reader;t.
push({slot:l,rows:h,columns:g,position:d,least:w}),r.push(void 0);return}let b=h===void 0?void 0:ae(h,c,o);if(p(b))throw new Error(b.problem);a||(a=b===void 0&&
W(c)),r.push(b)});let s=e.parameters[e.parameters.length-1],i=(s==null?void 0:s.repeated)===void 0?void 0:s,{compute:f}=e;return{definition:e,compute:f,values:r,
varying:t,blank:a,repeated:i,...j(t)}}function se({parameter:e,rows:n,columns:r}){return n===void 0||e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function ie(e,{
parameter:n,rows:r,columns:t}){var a;let o=`${S((a=r==null?void 0:r.length)!=null?a:0,"row")} and ${S(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";
return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function ae(e,n,r){var t;return n.shape==="whole"?D(e.slice(0,r.get(e.
length)),n):n.shape==="row"?V(e[0],n):x((t=e[0])==null?void 0:t[0],n)}function W(e){return e.optional===void 0&&e.repeated===void 0}function le(e){let{compute:n,
values:r,varying:t}=e,o=v(e),u=new Array(o),a=!e.blank&&e.repeated===void 0,s=o>0;for(let i=0;i<o;i++){let l=a&&fe(t,r,i)?K(n,r):E(e,i,0);if(ce(l))u[i]=[l];else{
let d=pe(l);d.length>1&&(s=!1),u[i]=d}}return s?u:N(u)}function me(e){return N(Array.from({length:v(e)},(n,r)=>de(e,r)))}function v({varying:e,rows:n}){return F(
e.map(r=>r.rows),n)}function fe(e,n,r){var t;for(let o=0;o<e.length;o++){let{rows:u,least:a,position:s}=e[o],i=(t=u[r])==null?void 0:t[0];if(typeof i!="number"||
i-i!==0||i<a)return!1;n[s]=i}return!0}function ce(e){return typeof e=="string"||typeof e=="number"&&e-e===0}function pe(e){return Array.isArray(e)?e.length===0?
[""]:e.map(n=>M($(n))):[M($(e))]}function de(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=E(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(M($(o)))}return r}function E({definition:e,compute:n,values:r,
varying:t,blank:o,repeated:u},a,s){var d;let i=o;for(let c=0;c<t.length;c++){let{slot:h,rows:g,position:b}=t[c],{parameter:w}=h,P=w.shape==="row"?V(g[a],w):x((d=
g[a])==null?void 0:d[s],w);if(p(P))return P;P===void 0&&W(w)&&(i=!0),r[b]=P}if(i)return"";if(u===void 0)return K(n,r);let f=e.parameters.length-1,l=r.slice(f).filter(
c=>c!==void 0);return l.length===0&&u.optional===void 0?"":n(...r.slice(0,f),l)}function K(e,n){return n.length<3?e(n[0],n[1]):n.length>6?e(...n):e(n[0],n[1],n[2],
n[3],n[4],n[5])}function $(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:m("The result is too large for a cell. Check the values.")}function M(e){return p(
e)?`⚠ ${e.problem}`:e}function U(e){if(p(e))throw new Error(e.problem);return e}function N(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.
length<n;)r.push("");return e.length===0?[[""]]:e}function z(e,n){return he(e,n)}function he(e,n){return n===0?"":e/n}var G=e=>m(y(e)+" is not a number.");var O={expected:'a count of 0 or more, such as 12400 or "12.4K"',least:0,read:e=>typeof e=="number"&&e>=0?e:_(e,O.expected)},L={expected:"an amount of 0 or more\
, such as 500",least:0,read:e=>typeof e=="number"&&e>=0?e:_(e,L.expected)};function _(e,n){let r=typeof e=="number"?e:we(e,n);return p(r)?r:be(r,e,n)}function be(e,n,r){return e<0?m(`${y(n)} is negative. Give ${r}.`):e}function we(e,n){
let r=typeof e=="string"?G(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:m(`${ye(e)} is not ${n}.`)}function ye(e){return typeof e=="o\
bject"?"A date":y(typeof e=="boolean"?String(e).toUpperCase():e)}var C={name:"CPV",summary:"What one view cost: spend ÷ views.",parameters:[{name:"spend",about:"What was paid for the posts, 0 or more, in your currency.",example:"\
D2:D",reader:L},{name:"views",about:"How many views the spend brought, 0 or more.",example:"F2:F",reader:O}],returns:"An amount in the currency of spend. Blank \
where there are no views.",compute:z};function ge(e,n,r){let t=C.parameters[C.parameters.length-1],o=e.flatMap((s,i)=>Array.isArray(s)?t.repeated&&i===e.length-1?s:[[s]]:[s==null?"":s]),u;try{u=T(C,
o)}catch(s){return r?"⚠ "+s.message:null}if(n.length===0)return u===""?null:u;let a=Array.isArray(u)?u[0]:[u];return a.every(s=>s==="")?null:Object.fromEntries(
n.map((s,i)=>[s,a[i]===""||a[i]===void 0?null:a[i]]))}return Z(xe);})();
return planner.answer([spend, views], [], false);
""";


-- CTR: Click-through rate: the share of impressions that were clicked.
--   clicks FLOAT64: Clicks on the creator's link, 0 or more.
--   impressions FLOAT64: How often the post was shown; reach or views if you use them throughout.
--   Gives A fraction: 0.02 is 2%. Blank where there are no impressions.
--   Source: Clicks ÷ impressions; published rates differ in the denominator, so compare only like with like.
CREATE OR REPLACE FUNCTION campaign.CTR(clicks FLOAT64, impressions FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var P=Object.defineProperty;var _=Object.getOwnPropertyDescriptor;var H=Object.getOwnPropertyNames;var J=Object.prototype.hasOwnProperty;var Q=(e,n)=>{for(var r in n)P(e,r,{get:n[r],enumerable:!0})},X=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of H(n))!J.call(e,o)&&o!==r&&
P(e,o,{get:()=>n[o],enumerable:!(t=_(n,o))||t.enumerable});return e};var Y=e=>X(P({},"__esModule",{value:!0}),e);var ge={};Q(ge,{answer:()=>ye});function m(e){return{problem:e}}function d(e){return typeof e=="object"&&e!==null&&"problem"in e}function y(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var Z=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function T(e,n){var i;let{name:r,parameters:t}=e,o=t[t.length-1],u=ne(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let s=t.map(l=>l.name).join(", "),c=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${c} at most \
(${s}), but ${u} are given.`)}let a=[];for(let s=0;s<Math.max(u,t.length);s++){let c=(i=t[s])!=null?i:o,l=re(c,n[s]);if(l.rows===void 0&&c.optional===void 0&&s<
t.length)throw new Error(`${r} needs ${c.name}: ${c.about}`);a.push(l)}return a}function x(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:V(r,n)}if(!M(e))return typeof e=="string"&&Z.test(e)?m(`${n.name} is ${e.trim()}. Mend that cell first.`):ee(e)?V(n.reader.read(e),n):m(`${n.name} is\
 not a value that can be read. Give ${n.reader.expected}.`)}function A(e,n){let r=[];for(let t of e!=null?e:[]){let o=x(t,n);if(d(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function L(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(i=>x(i,n)),a=u.findIndex(d);if(a>=0)return v(u[a],e.length,t,o.
length,a);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:V(n.prepare(r),n)}function M(e){return e==null||typeof e=="string"&&e.trim()===
""}function S(e,n){return`${e} ${n}${e===1?"":"s"}`}function v({problem:e},n,r,t,o){return n*t===1?m(e):m(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function V(e,n){
return d(e)?m(`${n.name}: ${e.problem}`):e}function ee(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function ne(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function re(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o=0;o<n.length;o++){let u=n[o];if(!Array.isArray(
u)){r=[n],t=n.length;break}u.length>t&&(t=u.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function D(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:i})=>i.length!==n.rows.length);if(r!==void 0)throw new Error(B(n,r,"row"));let t=e.
filter(({slot:i})=>i.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:i})=>i!==o.columns);if(u!==void 0)
throw new Error(B(o,u,"column"));let a=e.find(({slot:i})=>i.parameter.shape==="row");if(a!==void 0&&o.columns>1){let{slot:i,columns:s}=o;throw new Error(`${i.parameter.
name} has ${s} columns. Use one column beside ${a.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function E(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(M)});)r--;return r}function I(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,E([o],o.length)));return n}function B(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),a=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${S(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${a}, such as C2:C${u} and D2:D${u}.`}function q(e,n){let r=te(e,T(e,n));if(r.varying.length>0)return r.columns===1?se(r):ae(r);let t=N(r,0,0);if(!Array.isArray(t))return j(k(t));let o=e.gives==="ta\
ble"?t:[t];return O(o.map(u=>u.map(a=>j(k(a)))))}function te(e,n){let r=[],t=[],o=I(n),u=n.find(oe);if(u!==void 0&&e.gives==="table")throw new Error(ue(e,u));let a=!1;
n.forEach((l,p)=>{let{parameter:f,rows:h,columns:g}=l;if(u!==void 0&&h!==void 0&&f.shape!=="whole"&&h.length*g>1){let{least:w=1/0}=f.shape==="row"?{}:f.reader;t.
push({slot:l,rows:h,columns:g,position:p,least:w}),r.push(void 0);return}let b=h===void 0?void 0:ie(h,f,o);if(d(b))throw new Error(b.problem);a||(a=b===void 0&&
U(f)),r.push(b)});let i=e.parameters[e.parameters.length-1],s=(i==null?void 0:i.repeated)===void 0?void 0:i,{compute:c}=e;return{definition:e,compute:c,values:r,
varying:t,blank:a,repeated:s,...D(t)}}function oe({parameter:e,rows:n,columns:r}){return n===void 0||e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function ue(e,{
parameter:n,rows:r,columns:t}){var a;let o=`${S((a=r==null?void 0:r.length)!=null?a:0,"row")} and ${S(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";
return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function ie(e,n,r){var t;return n.shape==="whole"?L(e.slice(0,r.get(e.
length)),n):n.shape==="row"?A(e[0],n):x((t=e[0])==null?void 0:t[0],n)}function U(e){return e.optional===void 0&&e.repeated===void 0}function se(e){let{compute:n,
values:r,varying:t}=e,o=z(e),u=new Array(o),a=!e.blank&&e.repeated===void 0,i=o>0;for(let s=0;s<o;s++){let l=a&&le(t,r,s)?G(n,r):N(e,s,0);if(me(l))u[s]=[l];else{
let p=ce(l);p.length>1&&(i=!1),u[s]=p}}return i?u:O(u)}function ae(e){return O(Array.from({length:z(e)},(n,r)=>fe(e,r)))}function z({varying:e,rows:n}){return E(
e.map(r=>r.rows),n)}function le(e,n,r){var t;for(let o=0;o<e.length;o++){let{rows:u,least:a,position:i}=e[o],s=(t=u[r])==null?void 0:t[0];if(typeof s!="number"||
s-s!==0||s<a)return!1;n[i]=s}return!0}function me(e){return typeof e=="string"||typeof e=="number"&&e-e===0}function ce(e){return Array.isArray(e)?e.length===0?
[""]:e.map(n=>F(k(n))):[F(k(e))]}function fe(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=N(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(F(k(o)))}return r}function N({definition:e,compute:n,values:r,
varying:t,blank:o,repeated:u},a,i){var p;let s=o;for(let f=0;f<t.length;f++){let{slot:h,rows:g,position:b}=t[f],{parameter:w}=h,$=w.shape==="row"?A(g[a],w):x((p=
g[a])==null?void 0:p[i],w);if(d($))return $;$===void 0&&U(w)&&(s=!0),r[b]=$}if(s)return"";if(u===void 0)return G(n,r);let c=e.parameters.length-1,l=r.slice(c).filter(
f=>f!==void 0);return l.length===0&&u.optional===void 0?"":n(...r.slice(0,c),l)}function G(e,n){return n.length<3?e(n[0],n[1]):n.length>6?e(...n):e(n[0],n[1],n[2],
n[3],n[4],n[5])}function k(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:m("The result is too large for a cell. Check the values.")}function F(e){return d(
e)?`⚠ ${e.problem}`:e}function j(e){if(d(e))throw new Error(e.problem);return e}function O(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.
length<n;)r.push("");return e.length===0?[[""]]:e}function W(e,n){return de(e,n)}function de(e,n){return n===0?"":e/n}var K=e=>m(y(e)+" is not a number.");var C={expected:'a count of 0 or more, such as 12400 or "12.4K"',least:0,read:e=>typeof e=="number"&&e>=0?e:pe(e,C.expected)};function pe(e,n){let r=typeof e=="number"?e:be(e,n);return d(r)?r:he(r,e,n)}function he(e,n,r){return e<0?m(`${y(n)} is negative. Give ${r}.`):e}function be(e,n){
let r=typeof e=="string"?K(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:m(`${we(e)} is not ${n}.`)}function we(e){return typeof e=="o\
bject"?"A date":y(typeof e=="boolean"?String(e).toUpperCase():e)}var R={name:"CTR",summary:"Click-through rate: the share of impressions that were clicked.",parameters:[{name:"clicks",about:"Clicks on the creator's link, 0 or\
 more.",example:"C2:C",reader:C},{name:"impressions",about:"How often the post was shown; reach or views if you use them throughout.",example:"D2:D",reader:C}],
returns:"A fraction: 0.02 is 2%. Blank where there are no impressions.",source:"Clicks ÷ impressions; published rates differ in the denominator, so compare only\
 like with like.",compute:W};function ye(e,n,r){let t=R.parameters[R.parameters.length-1],o=e.flatMap((i,s)=>Array.isArray(i)?t.repeated&&s===e.length-1?i:[[i]]:[i==null?"":i]),u;try{u=q(R,
o)}catch(i){return r?"⚠ "+i.message:null}if(n.length===0)return u===""?null:u;let a=Array.isArray(u)?u[0]:[u];return a.every(i=>i==="")?null:Object.fromEntries(
n.map((i,s)=>[i,a[s]===""||a[s]===void 0?null:a[s]]))}return Y(ge);})();
return planner.answer([clicks, impressions], [], false);
""";


-- DISCOUNT_STACK: What several discounts on one price come to, taken one after the other or added up.
--   price FLOAT64: The price before any discount.
--   discounts ARRAY<FLOAT64>: A discount, 0% to 100%; give as many as there are.
--   Gives Three cells: the price after all discounts, each taken off what the one before left; the total discount that makes; the total if the shop adds them up instead, at most 100%. The brief should say which of the two the shop does.
CREATE OR REPLACE FUNCTION campaign.DISCOUNT_STACK(price FLOAT64, discounts ARRAY<FLOAT64>)
RETURNS STRUCT<price FLOAT64, discount FLOAT64, added_up FLOAT64>
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var V=Object.defineProperty;var Z=Object.getOwnPropertyDescriptor;var v=Object.getOwnPropertyNames;var ee=Object.prototype.hasOwnProperty;var ne=(e,n)=>{for(var r in n)V(e,r,{get:n[r],enumerable:!0})},re=(e,n,r,o)=>{if(n&&typeof n=="object"||typeof n=="function")for(let t of v(n))!ee.call(e,t)&&t!==
r&&V(e,t,{get:()=>n[t],enumerable:!(o=Z(n,t))||o.enumerable});return e};var te=e=>re(V({},"__esModule",{value:!0}),e);var $e={};ne($e,{answer:()=>ke});function m(e){return{problem:e}}function l(e){return typeof e=="object"&&e!==null&&"problem"in e}function p(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var oe=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function U(e,n){var u;let{name:r,parameters:o}=e,t=o[o.length-1],s=ie(n);if(s>o.length&&
(t==null?void 0:t.repeated)===void 0){let i=o.map(f=>f.name).join(", "),c=`${o.length} argument${o.length===1?"":"s"}`;throw new Error(`${r} takes ${c} at most \
(${i}), but ${s} are given.`)}let a=[];for(let i=0;i<Math.max(s,o.length);i++){let c=(u=o[i])!=null?u:t,f=ae(c,n[i]);if(f.rows===void 0&&c.optional===void 0&&i<
o.length)throw new Error(`${r} needs ${c.name}: ${c.about}`);a.push(f)}return a}function S(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:A(r,n)}if(!E(e))return typeof e=="string"&&oe.test(e)?m(`${n.name} is ${e.trim()}. Mend that cell first.`):ue(e)?A(n.reader.read(e),n):m(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function N(e,n){let r=[];for(let o of e!=null?e:[]){let t=S(o,n);if(l(t))return t;t!==void 0&&r.push(
t)}return r.length===0?void 0:r}function L(e,n){let r=[];for(let[o,t]of e.entries()){let s=t.map(u=>S(u,n)),a=s.findIndex(l);if(a>=0)return se(s[a],e.length,o,t.
length,a);r.push(s)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:A(n.prepare(r),n)}function E(e){return e==null||typeof e=="string"&&e.trim()===
""}function x(e,n){return`${e} ${n}${e===1?"":"s"}`}function se({problem:e},n,r,o,t){return n*o===1?m(e):m(`Row ${r+1}${o>1?`, column ${t+1}`:""} of ${e}`)}function A(e,n){
return l(e)?m(`${n.name}: ${e.problem}`):e}function ue(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function ie(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function ae(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,o=0;for(let t=0;t<n.length;t++){let s=n[t];if(!Array.isArray(
s)){r=[n],o=n.length;break}s.length>o&&(o=s.length)}return r.length*o===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:o}}function G(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:u})=>u.length!==n.rows.length);if(r!==void 0)throw new Error(q(n,r,"row"));let o=e.
filter(({slot:u})=>u.parameter.shape!=="row"),[t]=o;if(t===void 0)return{rows:n.rows.length,columns:1};let s=o.find(({columns:u})=>u!==t.columns);if(s!==void 0)
throw new Error(q(t,s,"column"));let a=e.find(({slot:u})=>u.parameter.shape==="row");if(a!==void 0&&t.columns>1){let{slot:u,columns:i}=t;throw new Error(`${u.parameter.
name} has ${i} columns. Use one column beside ${a.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:t.columns}}function F(e,n){let r=n;for(;r>
0&&e.every(o=>{var t;return((t=o[r-1])!=null?t:[]).every(E)});)r--;return r}function j(e){var r;let n=new Map;for(let{parameter:o,rows:t}of e)o.shape!=="whole"||
t===void 0||n.set(t.length,Math.max((r=n.get(t.length))!=null?r:0,F([t],t.length)));return n}function q(e,n,r){let[o,t]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],s=1+Math.max(e.rows.length,n.rows.length),a=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${x(
t,r)} but ${e.slot.parameter.name} has ${o}. Use ${a}, such as C2:C${s} and D2:D${s}.`}function _(e,n){let r=me(e,U(e,n));if(r.varying.length>0)return r.columns===1?de(r):pe(r);let o=D(r,0,0);if(!Array.isArray(o))return B(k(o));let t=e.gives==="ta\
ble"?o:[o];return T(t.map(s=>s.map(a=>B(k(a)))))}function me(e,n){let r=[],o=[],t=j(n),s=n.find(le);if(s!==void 0&&e.gives==="table")throw new Error(fe(e,s));let a=!1;
n.forEach((f,h)=>{let{parameter:d,rows:b,columns:g}=f;if(s!==void 0&&b!==void 0&&d.shape!=="whole"&&b.length*g>1){let{least:w=1/0}=d.shape==="row"?{}:d.reader;o.
push({slot:f,rows:b,columns:g,position:h,least:w}),r.push(void 0);return}let y=b===void 0?void 0:ce(b,d,t);if(l(y))throw new Error(y.problem);a||(a=y===void 0&&
K(d)),r.push(y)});let u=e.parameters[e.parameters.length-1],i=(u==null?void 0:u.repeated)===void 0?void 0:u,{compute:c}=e;return{definition:e,compute:c,values:r,
varying:o,blank:a,repeated:i,...G(o)}}function le({parameter:e,rows:n,columns:r}){return n===void 0||e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function fe(e,{
parameter:n,rows:r,columns:o}){var a;let t=`${x((a=r==null?void 0:r.length)!=null?a:0,"row")} and ${x(o,"column")}`,s=n.shape==="row"?"one row":"a single cell";
return`${e.name} fills a table of its own, so ${n.name} takes ${s}, not a range of ${t}.`}function ce(e,n,r){var o;return n.shape==="whole"?L(e.slice(0,r.get(e.
length)),n):n.shape==="row"?N(e[0],n):S((o=e[0])==null?void 0:o[0],n)}function K(e){return e.optional===void 0&&e.repeated===void 0}function de(e){let{compute:n,
values:r,varying:o}=e,t=W(e),s=new Array(t),a=!e.blank&&e.repeated===void 0,u=t>0;for(let i=0;i<t;i++){let f=a&&he(o,r,i)?z(n,r):D(e,i,0);if(be(f))s[i]=[f];else{
let h=ye(f);h.length>1&&(u=!1),s[i]=h}}return u?s:T(s)}function pe(e){return T(Array.from({length:W(e)},(n,r)=>we(e,r)))}function W({varying:e,rows:n}){return F(
e.map(r=>r.rows),n)}function he(e,n,r){var o;for(let t=0;t<e.length;t++){let{rows:s,least:a,position:u}=e[t],i=(o=s[r])==null?void 0:o[0];if(typeof i!="number"||
i-i!==0||i<a)return!1;n[u]=i}return!0}function be(e){return typeof e=="string"||typeof e=="number"&&e-e===0}function ye(e){return Array.isArray(e)?e.length===0?
[""]:e.map(n=>O(k(n))):[O(k(e))]}function we(e,n){let r=[];for(let o=0;o<e.columns;o++){let t=D(e,n,o);if(Array.isArray(t)){let{name:s}=e.definition;throw new Error(
`${s} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(O(k(t)))}return r}function D({definition:e,compute:n,values:r,
varying:o,blank:t,repeated:s},a,u){var h;let i=t;for(let d=0;d<o.length;d++){let{slot:b,rows:g,position:y}=o[d],{parameter:w}=b,C=w.shape==="row"?N(g[a],w):S((h=
g[a])==null?void 0:h[u],w);if(l(C))return C;C===void 0&&K(w)&&(i=!0),r[y]=C}if(i)return"";if(s===void 0)return z(n,r);let c=e.parameters.length-1,f=r.slice(c).filter(
d=>d!==void 0);return f.length===0&&s.optional===void 0?"":n(...r.slice(0,c),f)}function z(e,n){return n.length<3?e(n[0],n[1]):n.length>6?e(...n):e(n[0],n[1],n[2],
n[3],n[4],n[5])}function k(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:m("The result is too large for a cell. Check the values.")}function O(e){return l(
e)?`⚠ ${e.problem}`:e}function B(e){if(l(e))throw new Error(e.problem);return e}function T(e){let n=e.reduce((r,o)=>Math.max(r,o.length),1);for(let r of e)for(;r.
length<n;)r.push("");return e.length===0?[[""]]:e}function P(e){return Number(e.toPrecision(12))}function H(e,n){let r=n.reduce((t,s)=>t*(1-s),1),o=n.reduce((t,s)=>t+s,0);return{price:P(e*r),stacked:P(1-r),added:Math.min(1,P(o))}}var J=e=>m(p(e)+" is not a number.");var ge=e=>m(p(e)+" is not a number."),M=ge;var I={expected:"an amount of 0 or more, such as 500",least:0,read:e=>typeof e=="number"&&e>=0?e:Q(e,I.expected)},$={expected:"a share such as 3.86% or 0.0386",
least:0,read(e){if(typeof e!="string")return Q(e,$.expected);let n=M(e,"fractions");if(l(n))return m(`${p(e)} is not ${$.expected}.`);let r=n>1?M(e,"sign"):n;return l(
r)?r:X(n,e,$.expected)}};function Q(e,n){let r=typeof e=="number"?e:Se(e,n);return l(r)?r:X(r,e,n)}function X(e,n,r){return e<0?m(`${p(n)} is negative. Give ${r}.`):e}function Se(e,n){let r=typeof e==
"string"?J(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:m(`${xe(e)} is not ${n}.`)}function xe(e){return typeof e=="object"?"A date":
p(typeof e=="boolean"?String(e).toUpperCase():e)}var Y={expected:"a share from 0% to 100%, such as 3.86% or 0.0386",read(e){let n=$.read(e);return l(n)||n<=1?n:m(`${p(e)} is more than 100%. Give a share from 0\
% to 100%, such as 3.86% or 0.0386.`)}};var R={name:"DISCOUNT_STACK",summary:"What several discounts on one price come to, taken one after the other or added up.",parameters:[{name:"price",about:"The \
price before any discount.",example:"80",reader:I},{name:"discounts",about:"A discount, 0% to 100%; give as many as there are.",example:"30%",reader:Y,repeated:!0}],
returns:"Three cells: the price after all discounts, each taken off what the one before left; the total discount that makes; the total if the shop adds them up \
instead, at most 100%. The brief should say which of the two the shop does.",compute(e,n){let r=H(e,n);return[r.price,r.stacked,r.added]}};function ke(e,n,r){let o=R.parameters[R.parameters.length-1],t=e.flatMap((u,i)=>Array.isArray(u)?o.repeated&&i===e.length-1?u:[[u]]:[u==null?"":u]),s;try{s=_(R,
t)}catch(u){return r?"⚠ "+u.message:null}if(n.length===0)return s===""?null:s;let a=Array.isArray(s)?s[0]:[s];return a.every(u=>u==="")?null:Object.fromEntries(
n.map((u,i)=>[u,a[i]===""||a[i]===void 0?null:a[i]]))}return te($e);})();
return planner.answer([price, discounts], ["price","discount","added_up"], false);
""";


-- ENGAGEMENT_RATE: The engagement rate by a named definition: interactions ÷ audience.
--   audience FLOAT64: What to divide by: followers, reach or views, as the definition asks. See ENGAGEMENT_DEFINITION.
--   likes FLOAT64: Likes of a post, or the average over several; median likes for Modash Instagram.
--   comments FLOAT64: Comments of a post, or the average over several. Fill it even if the definition leaves it out.
--   shares FLOAT64: Shares of a post, or the average over several. NULL: as if left out.
--   saves FLOAT64: Saves of a post, or the average over several. NULL: as if left out.
--   definition STRING: all (default), likes+comments, ERR, HypeAuditor Instagram, HypeAuditor TikTok, Modash Instagram, Modash TikTok, GRIN, Upfluence or Traackr. NULL: as if left out.
--   Gives A fraction: 0.0222 is 2.22%. By default likes + comments + shares + saves ÷ audience, where blank shares or saves are not counted. Blank where the audience is 0.
--   Source: Each definition names its publisher and year in ENGAGEMENT_DEFINITION. Rates of two definitions must not be compared.
CREATE OR REPLACE FUNCTION campaign.ENGAGEMENT_RATE(audience FLOAT64, likes FLOAT64, comments FLOAT64, shares FLOAT64, saves FLOAT64, definition STRING)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var A=Object.defineProperty;var Q=Object.getOwnPropertyDescriptor;var X=Object.getOwnPropertyNames;var Z=Object.prototype.hasOwnProperty;var ee=(e,n)=>{for(var t in n)A(e,t,{get:n[t],enumerable:!0})},ne=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of X(n))!Z.call(e,o)&&o!==
t&&A(e,o,{get:()=>n[o],enumerable:!(r=Q(n,o))||r.enumerable});return e};var te=e=>ne(A({},"__esModule",{value:!0}),e);var Ne={};ee(Ne,{answer:()=>ve});function l(e){return{problem:e}}function d(e){return typeof e=="object"&&e!==null&&"problem"in e}function p(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var oe=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function D(e,n){var a;let{name:t,parameters:r}=e,o=r[r.length-1],s=ae(n);if(s>r.length&&
(o==null?void 0:o.repeated)===void 0){let i=r.map(m=>m.name).join(", "),c=`${r.length} argument${r.length===1?"":"s"}`;throw new Error(`${t} takes ${c} at most \
(${i}), but ${s} are given.`)}let u=[];for(let i=0;i<Math.max(s,r.length);i++){let c=(a=r[i])!=null?a:o,m=ie(c,n[i]);if(m.rows===void 0&&c.optional===void 0&&i<
r.length)throw new Error(`${t} needs ${c.name}: ${c.about}`);u.push(m)}return u}function E(e,n){if(typeof e=="number"&&e-e===0){let t=n.reader.read(e);return typeof t==
"number"?t:T(t,n)}if(!P(e))return typeof e=="string"&&oe.test(e)?l(`${n.name} is ${e.trim()}. Mend that cell first.`):se(e)?T(n.reader.read(e),n):l(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function C(e,n){let t=[];for(let r of e!=null?e:[]){let o=E(r,n);if(d(o))return o;o!==void 0&&t.push(
o)}return t.length===0?void 0:t}function B(e,n){let t=[];for(let[r,o]of e.entries()){let s=o.map(a=>E(a,n)),u=s.findIndex(d);if(u>=0)return re(s[u],e.length,r,o.
length,u);t.push(s)}return t.length===0||n.prepare===void 0?t.length===0?void 0:t:T(n.prepare(t),n)}function P(e){return e==null||typeof e=="string"&&e.trim()===
""}function x(e,n){return`${e} ${n}${e===1?"":"s"}`}function re({problem:e},n,t,r,o){return n*r===1?l(e):l(`Row ${t+1}${r>1?`, column ${o+1}`:""} of ${e}`)}function T(e,n){
return d(e)?l(`${n.name}: ${e.problem}`):e}function se(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function ae(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function ie(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let t=n,r=0;for(let o=0;o<n.length;o++){let s=n[o];if(!Array.isArray(
s)){t=[n],r=n.length;break}s.length>r&&(r=s.length)}return t.length*r===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:t,columns:r}}function _(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let t=e.find(({rows:a})=>a.length!==n.rows.length);if(t!==void 0)throw new Error(O(n,t,"row"));let r=e.
filter(({slot:a})=>a.parameter.shape!=="row"),[o]=r;if(o===void 0)return{rows:n.rows.length,columns:1};let s=r.find(({columns:a})=>a!==o.columns);if(s!==void 0)
throw new Error(O(o,s,"column"));let u=e.find(({slot:a})=>a.parameter.shape==="row");if(u!==void 0&&o.columns>1){let{slot:a,columns:i}=o;throw new Error(`${a.parameter.
name} has ${i} columns. Use one column beside ${u.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function I(e,n){let t=n;for(;t>
0&&e.every(r=>{var o;return((o=r[t-1])!=null?o:[]).every(P)});)t--;return t}function L(e){var t;let n=new Map;for(let{parameter:r,rows:o}of e)r.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((t=n.get(o.length))!=null?t:0,I([o],o.length)));return n}function O(e,n,t){let[r,o]=t==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],s=1+Math.max(e.rows.length,n.rows.length),u=t==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${x(
o,t)} but ${e.slot.parameter.name} has ${r}. Use ${u}, such as C2:C${s} and D2:D${s}.`}function U(e,n){let t=ue(e,D(e,n));if(t.varying.length>0)return t.columns===1?fe(t):de(t);let r=G(t,0,0);if(!Array.isArray(r))return H(R(r));let o=e.gives==="ta\
ble"?r:[r];return M(o.map(s=>s.map(u=>H(R(u)))))}function ue(e,n){let t=[],r=[],o=L(n),s=n.find(le);if(s!==void 0&&e.gives==="table")throw new Error(me(e,s));let u=!1;
n.forEach((m,h)=>{let{parameter:f,rows:g,columns:k}=m;if(s!==void 0&&g!==void 0&&f.shape!=="whole"&&g.length*k>1){let{least:w=1/0}=f.shape==="row"?{}:f.reader;r.
push({slot:m,rows:g,columns:k,position:h,least:w}),t.push(void 0);return}let b=g===void 0?void 0:ce(g,f,o);if(d(b))throw new Error(b.problem);u||(u=b===void 0&&
j(f)),t.push(b)});let a=e.parameters[e.parameters.length-1],i=(a==null?void 0:a.repeated)===void 0?void 0:a,{compute:c}=e;return{definition:e,compute:c,values:t,
varying:r,blank:u,repeated:i,..._(r)}}function le({parameter:e,rows:n,columns:t}){return n===void 0||e.shape==="whole"?!1:n.length*(e.shape==="row"?1:t)>1}function me(e,{
parameter:n,rows:t,columns:r}){var u;let o=`${x((u=t==null?void 0:t.length)!=null?u:0,"row")} and ${x(r,"column")}`,s=n.shape==="row"?"one row":"a single cell";
return`${e.name} fills a table of its own, so ${n.name} takes ${s}, not a range of ${o}.`}function ce(e,n,t){var r;return n.shape==="whole"?B(e.slice(0,t.get(e.
length)),n):n.shape==="row"?C(e[0],n):E((r=e[0])==null?void 0:r[0],n)}function j(e){return e.optional===void 0&&e.repeated===void 0}function fe(e){let{compute:n,
values:t,varying:r}=e,o=q(e),s=new Array(o),u=!e.blank&&e.repeated===void 0,a=o>0;for(let i=0;i<o;i++){let m=u&&pe(r,t,i)?z(n,t):G(e,i,0);if(he(m))s[i]=[m];else{
let h=ge(m);h.length>1&&(a=!1),s[i]=h}}return a?s:M(s)}function de(e){return M(Array.from({length:q(e)},(n,t)=>ye(e,t)))}function q({varying:e,rows:n}){return I(
e.map(t=>t.rows),n)}function pe(e,n,t){var r;for(let o=0;o<e.length;o++){let{rows:s,least:u,position:a}=e[o],i=(r=s[t])==null?void 0:r[0];if(typeof i!="number"||
i-i!==0||i<u)return!1;n[a]=i}return!0}function he(e){return typeof e=="string"||typeof e=="number"&&e-e===0}function ge(e){return Array.isArray(e)?e.length===0?
[""]:e.map(n=>V(R(n))):[V(R(e))]}function ye(e,n){let t=[];for(let r=0;r<e.columns;r++){let o=G(e,n,r);if(Array.isArray(o)){let{name:s}=e.definition;throw new Error(
`${s} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}t.push(V(R(o)))}return t}function G({definition:e,compute:n,values:t,
varying:r,blank:o,repeated:s},u,a){var h;let i=o;for(let f=0;f<r.length;f++){let{slot:g,rows:k,position:b}=r[f],{parameter:w}=g,v=w.shape==="row"?C(k[u],w):E((h=
k[u])==null?void 0:h[a],w);if(d(v))return v;v===void 0&&j(w)&&(i=!0),t[b]=v}if(i)return"";if(s===void 0)return z(n,t);let c=e.parameters.length-1,m=t.slice(c).filter(
f=>f!==void 0);return m.length===0&&s.optional===void 0?"":n(...t.slice(0,c),m)}function z(e,n){return n.length<3?e(n[0],n[1]):n.length>6?e(...n):e(n[0],n[1],n[2],
n[3],n[4],n[5])}function R(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:l("The result is too large for a cell. Check the values.")}function V(e){return d(
e)?`⚠ ${e.problem}`:e}function H(e){if(d(e))throw new Error(e.problem);return e}function M(e){let n=e.reduce((t,r)=>Math.max(t,r.length),1);for(let t of e)for(;t.
length<n;)t.push("");return e.length===0?[[""]]:e}var S=[{name:"all",counts:{likes:"counted",comments:"counted",shares:"if given",saves:"if given"},audience:"the audience given",average:"as given: one post, or \
the mean of several",limits:"Blank shares or saves are not counted, so fill them for all creators or for none.",usedBy:"HubSpot-style guides; Archive (by follow\
ers)",source:"Guide to micro-influencers; archive.com creator skills",year:2026},{name:"likes+comments",counts:{likes:"counted",comments:"counted",shares:"left \
out",saves:"left out"},audience:"the audience given",average:"as given: one post, or the mean of several",limits:"",usedBy:"Most influencer tools, by followers;\
 Later × Fohr",source:"Later × Fohr influencer report",year:2021},{name:"ERR",counts:{likes:"counted",comments:"counted",shares:"left out",saves:"counted"},audience:"\
reach",average:"as given: one post, or the mean of several",limits:"Shares are left out. Needs the creator's own insights, since reach is not public.",usedBy:"S\
mall-business guides: above 2% is solid, above 5% exceptional",source:"Small-business guide to influencer marketing",year:2024},{name:"HypeAuditor Instagram",counts:{
likes:"counted",comments:"counted",shares:"left out",saves:"left out"},audience:"followers",average:"mean of recent posts; how many is not published",limits:"",
usedBy:"HypeAuditor",source:"HypeAuditor figures as reported by RTBF",year:2022},{name:"HypeAuditor TikTok",counts:{likes:"counted",comments:"counted",shares:"c\
ounted",saves:"left out"},audience:"views",average:"last 30 posts",limits:"",usedBy:"HypeAuditor",source:"help.hypeauditor.com article 4089895",year:2026},{name:"\
Modash Instagram",counts:{likes:"counted",comments:"left out",shares:"left out",saves:"left out"},audience:"followers",average:"median likes of the posts of the\
 last 2 months, 500 at most",limits:"Give the median of the likes, not the mean. Comments are not counted.",usedBy:"Modash",source:"help.modash.io article 65424\
71",year:2026},{name:"Modash TikTok",counts:{likes:"counted",comments:"left out",shares:"left out",saves:"left out"},audience:"views",average:"mean likes and me\
an views of the posts of the last 2 months, 500 at most",limits:"Comments are not counted. Modash uses it for YouTube as well.",usedBy:"Modash",source:"help.mod\
ash.io article 6542471",year:2026},{name:"GRIN",counts:{likes:"counted",comments:"counted",shares:"left out",saves:"left out"},audience:"followers",average:"mea\
n of recent posts; how many is not published",limits:"",usedBy:"GRIN",source:"support.grin.co articles 2362634 and 2403207",year:2026},{name:"Upfluence",counts:{
likes:"counted",comments:"counted",shares:"left out",saves:"left out"},audience:"followers",average:"mean likes and mean comments of the last 90 days",limits:"P\
ublished for Instagram.",usedBy:"Upfluence",source:"help.upfluence.co article 4165696",year:2026},{name:"Traackr",counts:{likes:"counted",comments:"counted",shares:"\
if given",saves:"if given"},audience:"potential reach",average:"posts of 3 or 12 months, each over the audience at the time it was published",minimumAudience:2e3,
limits:"No rate below 2,000 followers or 10 posts. Video views are not engagements.",usedBy:"Traackr",source:"help.traackr.com article 2817311",year:2026}];function F(e){return String(Math.round(e)).replace(/\B(?=(\d{3})+$)/g,",")}var be=["likes","comments","shares","saves"],Y={expected:'the name of a definition, such as "all" or "ERR"',read(e){let n=W(String(e)),t=S.find(({name:o})=>W(o)===
n);if(t!==void 0)return t;let r=S.map(({name:o})=>o).join(", ");return l(`Unknown definition ${p(e)}. Use one of: ${r}.`)}};function K(e,n,t){let{counts:r}=e,o=we(
r,t);if(o===void 0)return l(ke(e,t));let{minimumAudience:s=0}=e;return n<s?l(`${e.name} gives no rate below ${F(s)} followers, and audience is ${F(n)}. Choose a\
nother definition.`):n===0?"":o/n}function we(e,{likes:n,comments:t,shares:r,saves:o}){let s=N(e.likes,n)+N(e.comments,t)+N(e.shares,r)+N(e.saves,o);return Number.
isNaN(s)?void 0:s}function N(e,n){return e==="left out"?0:n!=null?n:e==="counted"?Number.NaN:0}function ke({name:e,counts:n},t){let r=be.find(o=>n[o]==="counted"&&t[o]===void 0);
return`${e} counts ${r}, and ${r} is blank. Fill it in, or choose another definition.`}function W(e){return e.toLowerCase().replace(/\s+/g,"")}var J=e=>l(p(e)+" is not a number.");var y={expected:'a count of 0 or more, such as 12400 or "12.4K"',least:0,read:e=>typeof e=="number"&&e>=0?e:Ee(e,y.expected)};function Ee(e,n){let t=typeof e=="number"?e:Re(e,n);return d(t)?t:xe(t,e,n)}function xe(e,n,t){return e<0?l(`${p(n)} is negative. Give ${t}.`):e}function Re(e,n){
let t=typeof e=="string"?J(e):void 0;return typeof t=="number"||t!==void 0&&/\d/.test(String(e))?t:l(`${Se(e)} is not ${n}.`)}function Se(e){return typeof e=="o\
bject"?"A date":p(typeof e=="boolean"?String(e).toUpperCase():e)}var $={name:"ENGAGEMENT_RATE",summary:"The engagement rate by a named definition: interactions ÷ audience.",parameters:[{name:"audience",about:"What to divide \
by: followers, reach or views, as the definition asks. See ENGAGEMENT_DEFINITION.",example:"C2:C",reader:y},{name:"likes",about:"Likes of a post, or the average\
 over several; median likes for Modash Instagram.",example:"D2:D",reader:y},{name:"comments",about:"Comments of a post, or the average over several. Fill it eve\
n if the definition leaves it out.",example:"E2:E",reader:y},{name:"shares",about:"Shares of a post, or the average over several.",example:"F2:F",reader:y,optional:!0},
{name:"saves",about:"Saves of a post, or the average over several.",example:"G2:G",reader:y,optional:!0},{name:"definition",about:"all (default), likes+comments\
, ERR, HypeAuditor Instagram, HypeAuditor TikTok, Modash Instagram, Modash TikTok, GRIN, Upfluence or Traackr.",example:'"all"',reader:Y,optional:!0}],returns:"\
A fraction: 0.0222 is 2.22%. By default likes + comments + shares + saves ÷ audience, where blank shares or saves are not counted. Blank where the audience is 0\
.",source:"Each definition names its publisher and year in ENGAGEMENT_DEFINITION. Rates of two definitions must not be compared.",compute(e,n,t,r,o,s=S[0]){return K(
s,e,{likes:n,comments:t,shares:r,saves:o})}};function ve(e,n,t){let r=$.parameters[$.parameters.length-1],o=e.flatMap((a,i)=>Array.isArray(a)?r.repeated&&i===e.length-1?a:[[a]]:[a==null?"":a]),s;try{s=U($,
o)}catch(a){return t?"⚠ "+a.message:null}if(n.length===0)return s===""?null:s;let u=Array.isArray(s)?s[0]:[s];return u.every(a=>a==="")?null:Object.fromEntries(
n.map((a,i)=>[a,u[i]===""||u[i]===void 0?null:u[i]]))}return te(Ne);})();
return planner.answer([audience, likes, comments, shares, saves, definition], [], false);
""";


-- EQUIVALENT_CREATORS: How many creators a budget pays for, and what is left of it.
--   budget FLOAT64: The money to spend.
--   fee FLOAT64: What one creator costs, in the same currency.
--   Gives Two cells: whole creators, and the money left over. Blank if the fee is 0.
CREATE OR REPLACE FUNCTION campaign.EQUIVALENT_CREATORS(budget FLOAT64, fee FLOAT64)
RETURNS STRUCT<creators FLOAT64, left_over FLOAT64>
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var k=Object.defineProperty;var H=Object.getOwnPropertyDescriptor;var K=Object.getOwnPropertyNames;var J=Object.prototype.hasOwnProperty;var X=(e,n)=>{for(var r in n)k(e,r,{get:n[r],enumerable:!0})},Y=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of K(n))!J.call(e,o)&&o!==r&&
k(e,o,{get:()=>n[o],enumerable:!(t=H(n,o))||t.enumerable});return e};var Z=e=>Y(k({},"__esModule",{value:!0}),e);var ge={};X(ge,{answer:()=>we});function m(e){return{problem:e}}function d(e){return typeof e=="object"&&e!==null&&"problem"in e}function w(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var v=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function T(e,n){var a;let{name:r,parameters:t}=e,o=t[t.length-1],u=re(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let s=t.map(l=>l.name).join(", "),f=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${f} at most \
(${s}), but ${u} are given.`)}let i=[];for(let s=0;s<Math.max(u,t.length);s++){let f=(a=t[s])!=null?a:o,l=te(f,n[s]);if(l.rows===void 0&&f.optional===void 0&&s<
t.length)throw new Error(`${r} needs ${f.name}: ${f.about}`);i.push(l)}return i}function S(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:V(r,n)}if(!E(e))return typeof e=="string"&&v.test(e)?m(`${n.name} is ${e.trim()}. Mend that cell first.`):ne(e)?V(n.reader.read(e),n):m(`${n.name} is\
 not a value that can be read. Give ${n.reader.expected}.`)}function P(e,n){let r=[];for(let t of e!=null?e:[]){let o=S(t,n);if(d(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function L(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(a=>S(a,n)),i=u.findIndex(d);if(i>=0)return ee(u[i],e.length,t,o.
length,i);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:V(n.prepare(r),n)}function E(e){return e==null||typeof e=="string"&&e.trim()===
""}function x(e,n){return`${e} ${n}${e===1?"":"s"}`}function ee({problem:e},n,r,t,o){return n*t===1?m(e):m(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function V(e,n){
return d(e)?m(`${n.name}: ${e.problem}`):e}function ne(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function re(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function te(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o=0;o<n.length;o++){let u=n[o];if(!Array.isArray(
u)){r=[n],t=n.length;break}u.length>t&&(t=u.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function U(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:a})=>a.length!==n.rows.length);if(r!==void 0)throw new Error(I(n,r,"row"));let t=e.
filter(({slot:a})=>a.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:a})=>a!==o.columns);if(u!==void 0)
throw new Error(I(o,u,"column"));let i=e.find(({slot:a})=>a.parameter.shape==="row");if(i!==void 0&&o.columns>1){let{slot:a,columns:s}=o;throw new Error(`${a.parameter.
name} has ${s} columns. Use one column beside ${i.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function N(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(E)});)r--;return r}function q(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,N([o],o.length)));return n}function I(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),i=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${x(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${i}, such as C2:C${u} and D2:D${u}.`}function _(e,n){let r=oe(e,T(e,n));if(r.varying.length>0)return r.columns===1?ie(r):le(r);let t=F(r,0,0);if(!Array.isArray(t))return B(R(t));let o=e.gives==="ta\
ble"?t:[t];return M(o.map(u=>u.map(i=>B(R(i)))))}function oe(e,n){let r=[],t=[],o=q(n),u=n.find(ue);if(u!==void 0&&e.gives==="table")throw new Error(ae(e,u));let i=!1;
n.forEach((l,p)=>{let{parameter:c,rows:h,columns:g}=l;if(u!==void 0&&h!==void 0&&c.shape!=="whole"&&h.length*g>1){let{least:y=1/0}=c.shape==="row"?{}:c.reader;t.
push({slot:l,rows:h,columns:g,position:p,least:y}),r.push(void 0);return}let b=h===void 0?void 0:se(h,c,o);if(d(b))throw new Error(b.problem);i||(i=b===void 0&&
j(c)),r.push(b)});let a=e.parameters[e.parameters.length-1],s=(a==null?void 0:a.repeated)===void 0?void 0:a,{compute:f}=e;return{definition:e,compute:f,values:r,
varying:t,blank:i,repeated:s,...U(t)}}function ue({parameter:e,rows:n,columns:r}){return n===void 0||e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function ae(e,{
parameter:n,rows:r,columns:t}){var i;let o=`${x((i=r==null?void 0:r.length)!=null?i:0,"row")} and ${x(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";
return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function se(e,n,r){var t;return n.shape==="whole"?L(e.slice(0,r.get(e.
length)),n):n.shape==="row"?P(e[0],n):S((t=e[0])==null?void 0:t[0],n)}function j(e){return e.optional===void 0&&e.repeated===void 0}function ie(e){let{compute:n,
values:r,varying:t}=e,o=W(e),u=new Array(o),i=!e.blank&&e.repeated===void 0,a=o>0;for(let s=0;s<o;s++){let l=i&&me(t,r,s)?D(n,r):F(e,s,0);if(fe(l))u[s]=[l];else{
let p=ce(l);p.length>1&&(a=!1),u[s]=p}}return a?u:M(u)}function le(e){return M(Array.from({length:W(e)},(n,r)=>de(e,r)))}function W({varying:e,rows:n}){return N(
e.map(r=>r.rows),n)}function me(e,n,r){var t;for(let o=0;o<e.length;o++){let{rows:u,least:i,position:a}=e[o],s=(t=u[r])==null?void 0:t[0];if(typeof s!="number"||
s-s!==0||s<i)return!1;n[a]=s}return!0}function fe(e){return typeof e=="string"||typeof e=="number"&&e-e===0}function ce(e){return Array.isArray(e)?e.length===0?
[""]:e.map(n=>O(R(n))):[O(R(e))]}function de(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=F(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(O(R(o)))}return r}function F({definition:e,compute:n,values:r,
varying:t,blank:o,repeated:u},i,a){var p;let s=o;for(let c=0;c<t.length;c++){let{slot:h,rows:g,position:b}=t[c],{parameter:y}=h,C=y.shape==="row"?P(g[i],y):S((p=
g[i])==null?void 0:p[a],y);if(d(C))return C;C===void 0&&j(y)&&(s=!0),r[b]=C}if(s)return"";if(u===void 0)return D(n,r);let f=e.parameters.length-1,l=r.slice(f).filter(
c=>c!==void 0);return l.length===0&&u.optional===void 0?"":n(...r.slice(0,f),l)}function D(e,n){return n.length<3?e(n[0],n[1]):n.length>6?e(...n):e(n[0],n[1],n[2],
n[3],n[4],n[5])}function R(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:m("The result is too large for a cell. Check the values.")}function O(e){return d(
e)?`⚠ ${e.problem}`:e}function B(e){if(d(e))throw new Error(e.problem);return e}function M(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.
length<n;)r.push("");return e.length===0?[[""]]:e}function Q(e){return Number(e.toPrecision(12))}function G(e,n){if(n===0)return;let r=Math.floor(Q(e/n));return{creators:r,left:Math.max(0,Math.round((e-r*n)*1e6)/1e6)}}var z=e=>m(w(e)+" is not a number.");var $={expected:"an amount of 0 or more, such as 500",least:0,read:e=>typeof e=="number"&&e>=0?e:pe(e,$.expected)};function pe(e,n){let r=typeof e=="number"?e:be(e,n);return d(r)?r:he(r,e,n)}function he(e,n,r){return e<0?m(`${w(n)} is negative. Give ${r}.`):e}function be(e,n){
let r=typeof e=="string"?z(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:m(`${ye(e)} is not ${n}.`)}function ye(e){return typeof e=="o\
bject"?"A date":w(typeof e=="boolean"?String(e).toUpperCase():e)}var A={name:"EQUIVALENT_CREATORS",summary:"How many creators a budget pays for, and what is left of it.",parameters:[{name:"budget",about:"The money to spend.",
example:"3200000",reader:$},{name:"fee",about:"What one creator costs, in the same currency.",example:"500",reader:$}],returns:"Two cells: whole creators, and t\
he money left over. Blank if the fee is 0.",compute(e,n){let r=G(e,n);return r?[r.creators,r.left]:""}};function we(e,n,r){let t=A.parameters[A.parameters.length-1],o=e.flatMap((a,s)=>Array.isArray(a)?t.repeated&&s===e.length-1?a:[[a]]:[a==null?"":a]),u;try{u=_(A,
o)}catch(a){return r?"⚠ "+a.message:null}if(n.length===0)return u===""?null:u;let i=Array.isArray(u)?u[0]:[u];return i.every(a=>a==="")?null:Object.fromEntries(
n.map((a,s)=>[a,i[s]===""||i[s]===void 0?null:i[s]]))}return Z(ge);})();
return planner.answer([budget, fee], ["creators","left_over"], false);
""";


-- FIT_SCORE: How much of a persona's keywords a creator's niche, keywords and bio contain, and which of them.
--   persona_keywords STRING: Words and phrases that describe the persona, parted by commas or in cells of their own.
--   creator_text STRING: What the creator says: one cell, or niche, keywords and bio in neighbouring columns.
--   Gives Two cells: the fit from 0 to 1, and the keywords found. Each keyword weighs as many points as it has words, at most 3; a broad word such as beauty or travel weighs half. A phrase counts in full where its words stand together or glued in a hashtag, three quarters where they stand apart, and half the share of its words where only some are there. English endings are ignored, other languages are matched as written. Blank where the creator's cells are blank.
--   Source: Own weighting; Media À La Carte advises narrow niches over broad ones.
CREATE OR REPLACE FUNCTION campaign.FIT_SCORE(persona_keywords STRING, creator_text STRING)
RETURNS STRUCT<score FLOAT64, words STRING>
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var E=Object.defineProperty;var ae=Object.getOwnPropertyDescriptor;var ue=Object.getOwnPropertyNames;var le=Object.prototype.hasOwnProperty;var fe=(e,n)=>{for(var r in n)E(e,r,{get:n[r],enumerable:!0})},ce=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of ue(n))!le.call(e,o)&&o!==
r&&E(e,o,{get:()=>n[o],enumerable:!(t=ae(n,o))||t.enumerable});return e};var de=e=>ce(E({},"__esModule",{value:!0}),e);var We={};fe(We,{answer:()=>Ie});function f(e){return{problem:e}}function m(e){return typeof e=="object"&&e!==null&&"problem"in e}var me=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function W(e,n){var a;let{name:r,parameters:t}=e,o=t[t.length-1],s=ge(n);if(s>t.length&&
(o==null?void 0:o.repeated)===void 0){let u=t.map(l=>l.name).join(", "),c=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${c} at most \
(${u}), but ${s} are given.`)}let i=[];for(let u=0;u<Math.max(s,t.length);u++){let c=(a=t[u])!=null?a:o,l=ye(c,n[u]);if(l.rows===void 0&&c.optional===void 0&&u<
t.length)throw new Error(`${r} needs ${c.name}: ${c.about}`);i.push(l)}return i}function S(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:F(r,n)}if(!O(e))return typeof e=="string"&&me.test(e)?f(`${n.name} is ${e.trim()}. Mend that cell first.`):he(e)?F(n.reader.read(e),n):f(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function A(e,n){let r=[];for(let t of e!=null?e:[]){let o=S(t,n);if(m(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function G(e,n){let r=[];for(let[t,o]of e.entries()){let s=o.map(a=>S(a,n)),i=s.findIndex(m);if(i>=0)return pe(s[i],e.length,t,o.
length,i);r.push(s)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:F(n.prepare(r),n)}function O(e){return e==null||typeof e=="string"&&e.trim()===
""}function k(e,n){return`${e} ${n}${e===1?"":"s"}`}function pe({problem:e},n,r,t,o){return n*t===1?f(e):f(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function F(e,n){
return m(e)?f(`${n.name}: ${e.problem}`):e}function he(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function ge(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function ye(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o=0;o<n.length;o++){let s=n[o];if(!Array.isArray(
s)){r=[n],t=n.length;break}s.length>t&&(t=s.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function D(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:a})=>a.length!==n.rows.length);if(r!==void 0)throw new Error(q(n,r,"row"));let t=e.
filter(({slot:a})=>a.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let s=t.find(({columns:a})=>a!==o.columns);if(s!==void 0)
throw new Error(q(o,s,"column"));let i=e.find(({slot:a})=>a.parameter.shape==="row");if(i!==void 0&&o.columns>1){let{slot:a,columns:u}=o;throw new Error(`${a.parameter.
name} has ${u} columns. Use one column beside ${i.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function N(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(O)});)r--;return r}function U(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,N([o],o.length)));return n}function q(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],s=1+Math.max(e.rows.length,n.rows.length),i=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${k(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${i}, such as C2:C${s} and D2:D${s}.`}function H(e,n){let r=we(e,W(e,n));if(r.varying.length>0)return r.columns===1?ke(r):$e(r);let t=L(r,0,0);if(!Array.isArray(t))return _($(t));let o=e.gives==="ta\
ble"?t:[t];return M(o.map(s=>s.map(i=>_($(i)))))}function we(e,n){let r=[],t=[],o=U(n),s=n.find(be);if(s!==void 0&&e.gives==="table")throw new Error(xe(e,s));let i=!1;
n.forEach((l,p)=>{let{parameter:d,rows:h,columns:x}=l;if(s!==void 0&&h!==void 0&&d.shape!=="whole"&&h.length*x>1){let{least:w=1/0}=d.shape==="row"?{}:d.reader;t.
push({slot:l,rows:h,columns:x,position:p,least:w}),r.push(void 0);return}let y=h===void 0?void 0:Se(h,d,o);if(m(y))throw new Error(y.problem);i||(i=y===void 0&&
J(d)),r.push(y)});let a=e.parameters[e.parameters.length-1],u=(a==null?void 0:a.repeated)===void 0?void 0:a,{compute:c}=e;return{definition:e,compute:c,values:r,
varying:t,blank:i,repeated:u,...D(t)}}function be({parameter:e,rows:n,columns:r}){return n===void 0||e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function xe(e,{
parameter:n,rows:r,columns:t}){var i;let o=`${k((i=r==null?void 0:r.length)!=null?i:0,"row")} and ${k(t,"column")}`,s=n.shape==="row"?"one row":"a single cell";
return`${e.name} fills a table of its own, so ${n.name} takes ${s}, not a range of ${o}.`}function Se(e,n,r){var t;return n.shape==="whole"?G(e.slice(0,r.get(e.
length)),n):n.shape==="row"?A(e[0],n):S((t=e[0])==null?void 0:t[0],n)}function J(e){return e.optional===void 0&&e.repeated===void 0}function ke(e){let{compute:n,
values:r,varying:t}=e,o=Z(e),s=new Array(o),i=!e.blank&&e.repeated===void 0,a=o>0;for(let u=0;u<o;u++){let l=i&&Ce(t,r,u)?Q(n,r):L(e,u,0);if(Re(l))s[u]=[l];else{
let p=Pe(l);p.length>1&&(a=!1),s[u]=p}}return a?s:M(s)}function $e(e){return M(Array.from({length:Z(e)},(n,r)=>Ve(e,r)))}function Z({varying:e,rows:n}){return N(
e.map(r=>r.rows),n)}function Ce(e,n,r){var t;for(let o=0;o<e.length;o++){let{rows:s,least:i,position:a}=e[o],u=(t=s[r])==null?void 0:t[0];if(typeof u!="number"||
u-u!==0||u<i)return!1;n[a]=u}return!0}function Re(e){return typeof e=="string"||typeof e=="number"&&e-e===0}function Pe(e){return Array.isArray(e)?e.length===0?
[""]:e.map(n=>T($(n))):[T($(e))]}function Ve(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=L(e,n,t);if(Array.isArray(o)){let{name:s}=e.definition;throw new Error(
`${s} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(T($(o)))}return r}function L({definition:e,compute:n,values:r,
varying:t,blank:o,repeated:s},i,a){var p;let u=o;for(let d=0;d<t.length;d++){let{slot:h,rows:x,position:y}=t[d],{parameter:w}=h,P=w.shape==="row"?A(x[i],w):S((p=
x[i])==null?void 0:p[a],w);if(m(P))return P;P===void 0&&J(w)&&(u=!0),r[y]=P}if(u)return"";if(s===void 0)return Q(n,r);let c=e.parameters.length-1,l=r.slice(c).filter(
d=>d!==void 0);return l.length===0&&s.optional===void 0?"":n(...r.slice(0,c),l)}function Q(e,n){return n.length<3?e(n[0],n[1]):n.length>6?e(...n):e(n[0],n[1],n[2],
n[3],n[4],n[5])}function $(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:f("The result is too large for a cell. Check the values.")}function T(e){return m(
e)?`⚠ ${e.problem}`:e}function _(e){if(m(e))throw new Error(e.problem);return e}function M(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.
length<n;)r.push("");return e.length===0?[[""]]:e}var Ee={"&amp;":"&","&lt;":"<","&gt;":">","&quot;":'"',"&#39;":"'","&nbsp;":" "},Fe="авсԁеһіјкӏмнорԛѕтухуαεικνορτυχωɑɡɩᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢəǝ",
Ae="abcdehijklmhopqstyxyaeiknoptuxwagiabcdefghijklmnoprstuvwyzee";function Oe(e){return e.slice(0,3e3).replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g,n=>{var r;return(r=
Ee[n])!=null?r:n}).replace(/[\u00ad\u061c\u200b\u200e\u200f\u2060-\u2064\ufeff]/g,"")}function b(e){return Oe(e).replace(/[\u{1f150}-\u{1f169}]/gu,n=>X(n,127312)).
replace(/[\u{1f170}-\u{1f189}]/gu,n=>X(n,127344)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").normalize("NFC").toLowerCase().replace(/[’‘`´]/g,"'").replace(
/[ᴀ-ᴢʙɢʜɪʟɴʀʏꜰꜱ]+/g,Y).replace(/[a-z\u0370-\u03ff\u0400-\u052f\u01dd\u0251\u0259\u0261\u0269]+/g,n=>/[a-z]/.test(n)?Y(n):n)}function X(e,n){var r;return String.fromCharCode(97+((r=e.codePointAt(0))!=null?r:n)-n)}function Y(e){let n="";for(let r of e){let t=Fe.indexOf(r);n+=t<0?r:Ae.charAt(
t)}return n}function C(e){var r;return((r=e.replace(/[\ufe00-\ufe0f]/g,"").match(/[^\s!-&(-/:-@[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u2000-\u2018\u201a-\u206f\u20a0-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3007-\u303f\ufe30-\ufe4f\uff01-\uff0f\uff1a-\uff20\ud83c-\ud83e\udc00-\udfff]+/g))!=
null?r:[]).filter(t=>/[^']/.test(t))}function ee(e){return/[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/.test(e)}function ne(e){return Number(e.toPrecision(12))}var Ne=" banner better bitter bother brother butter center copper corner cover customer diner dinner during evening everything flower folder former gender hamme\
r ladder latter layer letter litter liver manner master matter mother news nothing number offer otter pepper poster primer proper rather rubber shower slipper s\
omething summer supper sweater tender toner tower wedding ";function g(e){let n=e.replace(/'s?$/,""),r=j(n)?n:Te(n);if(j(r))return r;let t=re(r.replace(/([aeiouy][^aeiou]+ee)d$/,
"$1"),/(?:ing|ed)$/),o=j(t)?t:re(t,/er$|ist$/);return Le(o.replace(/([aeiouy].*[^aeiou])y$/,"$1i"))}function j(e){return e.length<4||Ne.includes(` ${e} `)}function Te(e){
return e.endsWith("ies")?e.length>4?`${e.slice(0,-3)}y`:e.slice(0,-1):e.endsWith("sses")?e.slice(0,-2):/[^sui]s$|[aeo]is$/.test(e)?e.slice(0,-1):e}function re(e,n){
let r=e.replace(n,"");return r===e||r.length<3||!/[aeiouy]/.test(r)||/ee(?:d|r)$/.test(e)?e:/([^aeioulsz])\1$/.test(r)||r.endsWith("ll")&&K(r)>1?r.slice(0,-1):te(
r)||/(?:at|bl|iz)$/.test(r)?`${r}e`:r}function Le(e){let n=e.replace(/e$/,"");return n!==e&&K(n)>0&&!te(n)?n:e}function te(e){return K(e)===1&&/[^aeiou][aeiouy][^aeiouwxy]$/.
test(e)}function K(e){var n;return((n=e.match(/[aeiouy]+[^aeiouy]+/g))!=null?n:[]).length}var Me=" a an and are as at by for from in into is it my of on or our the their to with who und oder et de la le y e ",je=" art artist beauty blog blogger brand\
 business content creator culture daily digital entertainment family fashion fitness food foodie fun health home influencer inspiration life lifestyle living lo\
ve mom mum music nature outfit photography photo style tech tip travel ugc vlog vlogger wellness woman women world ";function oe(e){let n=new Set,r=[];for(let t of e.
join(`
`).split(/[,;|\n\r、，；]+|\s(?=#)/)){let o=t.replace(/\s+/g," ").trim(),s=b(o).trim();if(s===""||n.has(s))continue;n.add(s);let i=C(b(B(o))).filter(a=>!z(a));
i.length===0&&C(s).length>0||r.push({text:o,plain:s,words:i,weight:Ke(i)})}return r}function Ke(e){let n=e.reduce((r,t)=>r+(v(t)?.5:1),0);return Math.min(3,Math.
max(.5,n))}var R;function v(e){return R!=null||(R=new Set(je.trim().split(" ").map(g))),R.has(g(e))}function z(e){return Me.includes(` ${e} `)}function B(e){return e.
replace(/#[^\s#]{1,100}/g,n=>` ${n.slice(1).replace(/([a-z\d])(?=[A-Z])/g,"$1 ")} `)}function se(e,n){let r=ve(n.join(`
`)),t=[],o=0,s=0;for(let i of e){s+=i.weight;let{degree:a,shown:u}=ze(i,r);a!==0&&(o+=i.weight*a,t.push(u))}return{score:s===0?0:ne(o/s),matched:t}}function ve(e){
let n=C(b(B(e))).filter(o=>!z(o)),r=n.map(g),t=new Set;return n.forEach((o,s)=>{for(let i=1;i<=4&&s+i<=n.length;i++){let a=s+i;t.add(n.slice(s,a).join("")).add(
r.slice(s,a).join(""))}}),{plain:b(e),words:new Set(r),runs:t,long:n.filter(o=>o.length>8)}}function ze({text:e,plain:n,words:r},t){if(r.length===0||r.some(ee))
return{degree:t.plain.includes(n)?1:0,shown:e};let o=r.join("");if(t.runs.has(o)||t.runs.has(r.map(g).join("")))return{degree:1,shown:e};if(o.length>5&&t.long.some(
i=>i.includes(o)))return{degree:1,shown:e};let s=r.filter(i=>t.words.has(g(i)));return s.length===r.length?{degree:.75,shown:e}:s.every(v)?{degree:0,shown:e}:{degree:.5*
s.length/r.length,shown:`${e} (${s.join(", ")})`}}var I={expected:"text",read:e=>String(e).trim()};var V={name:"FIT_SCORE",summary:"How much of a persona's keywords a creator's niche, keywords and bio contain, and which of them.",parameters:[{name:"personaKey\
words",about:"Words and phrases that describe the persona, parted by commas or in cells of their own.",example:'"vegan skincare, oily skin, acne"',reader:I,shape:"\
whole",prepare:Be},{name:"creatorText",about:"What the creator says: one cell, or niche, keywords and bio in neighbouring columns.",example:"H2:J",reader:I,shape:"\
row"}],returns:"Two cells: the fit from 0 to 1, and the keywords found. Each keyword weighs as many points as it has words, at most 3; a broad word such as beau\
ty or travel weighs half. A phrase counts in full where its words stand together or glued in a hashtag, three quarters where they stand apart, and half the shar\
e of its words where only some are there. English endings are ignored, other languages are matched as written. Blank where the creator's cells are blank.",source:"\
Own weighting; Media À La Carte advises narrow niches over broad ones.",compute(e,n){let{score:r,matched:t}=se(e,n);return[r,t.join(", ")]}};function Be(e){let n=oe(
e.flatMap(r=>r.filter(t=>t!==void 0)).map(String));return n.length>0?n:f('There is no keyword to look for. Give words or phrases, such as "vegan skincare, acne"\
.')}function Ie(e,n,r){let t=V.parameters[V.parameters.length-1],o=e.flatMap((a,u)=>Array.isArray(a)?t.repeated&&u===e.length-1?a:[[a]]:[a==null?"":a]),s;try{s=H(V,
o)}catch(a){return r?"⚠ "+a.message:null}if(n.length===0)return s===""?null:s;let i=Array.isArray(s)?s[0]:[s];return i.every(a=>a==="")?null:Object.fromEntries(
n.map((a,u)=>[a,i[u]===""||i[u]===void 0?null:i[u]]))}return de(We);})();
return planner.answer([persona_keywords, creator_text], ["score","words"], false);
""";


-- PARSE_COUNT: Turns a count as platforms show it, such as 1.2M, into a number.
--   text STRING: The count as copied, such as 12.4K, 1.2M or 54 300.
--   Gives A number, 0 or more. What cannot be read is refused, never taken for 0.
CREATE OR REPLACE FUNCTION campaign.PARSE_COUNT(text STRING)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var k=Object.defineProperty;var X=Object.getOwnPropertyDescriptor;var Q=Object.getOwnPropertyNames;var ee=Object.prototype.hasOwnProperty;var ne=(e,n)=>{for(var r in n)k(e,r,{get:n[r],enumerable:!0})},re=(e,n,r,o)=>{if(n&&typeof n=="object"||typeof n=="function")for(let t of Q(n))!ee.call(e,t)&&t!==
r&&k(e,t,{get:()=>n[t],enumerable:!(o=X(n,t))||o.enumerable});return e};var te=e=>re(k({},"__esModule",{value:!0}),e);var Ge={};ne(Ge,{answer:()=>Fe});function f(e){return{problem:e}}function p(e){return typeof e=="object"&&e!==null&&"problem"in e}function h(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var oe=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function B(e,n){var s;let{name:r,parameters:o}=e,t=o[o.length-1],u=ie(n);if(u>o.length&&
(t==null?void 0:t.repeated)===void 0){let a=o.map(l=>l.name).join(", "),c=`${o.length} argument${o.length===1?"":"s"}`;throw new Error(`${r} takes ${c} at most \
(${a}), but ${u} are given.`)}let i=[];for(let a=0;a<Math.max(u,o.length);a++){let c=(s=o[a])!=null?s:t,l=ae(c,n[a]);if(l.rows===void 0&&c.optional===void 0&&a<
o.length)throw new Error(`${r} needs ${c.name}: ${c.about}`);i.push(l)}return i}function $(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:x(r,n)}if(!D(e))return typeof e=="string"&&oe.test(e)?f(`${n.name} is ${e.trim()}. Mend that cell first.`):se(e)?x(n.reader.read(e),n):f(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function A(e,n){let r=[];for(let o of e!=null?e:[]){let t=$(o,n);if(p(t))return t;t!==void 0&&r.push(
t)}return r.length===0?void 0:r}function T(e,n){let r=[];for(let[o,t]of e.entries()){let u=t.map(s=>$(s,n)),i=u.findIndex(p);if(i>=0)return ue(u[i],e.length,o,t.
length,i);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:x(n.prepare(r),n)}function D(e){return e==null||typeof e=="string"&&e.trim()===
""}function S(e,n){return`${e} ${n}${e===1?"":"s"}`}function ue({problem:e},n,r,o,t){return n*o===1?f(e):f(`Row ${r+1}${o>1?`, column ${t+1}`:""} of ${e}`)}function x(e,n){
return p(e)?f(`${n.name}: ${e.problem}`):e}function se(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function ie(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function ae(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,o=0;for(let t=0;t<n.length;t++){let u=n[t];if(!Array.isArray(
u)){r=[n],o=n.length;break}u.length>o&&(o=u.length)}return r.length*o===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:o}}function v(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:s})=>s.length!==n.rows.length);if(r!==void 0)throw new Error(L(n,r,"row"));let o=e.
filter(({slot:s})=>s.parameter.shape!=="row"),[t]=o;if(t===void 0)return{rows:n.rows.length,columns:1};let u=o.find(({columns:s})=>s!==t.columns);if(u!==void 0)
throw new Error(L(t,u,"column"));let i=e.find(({slot:s})=>s.parameter.shape==="row");if(i!==void 0&&t.columns>1){let{slot:s,columns:a}=t;throw new Error(`${s.parameter.
name} has ${a} columns. Use one column beside ${i.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:t.columns}}function V(e,n){let r=n;for(;r>
0&&e.every(o=>{var t;return((t=o[r-1])!=null?t:[]).every(D)});)r--;return r}function W(e){var r;let n=new Map;for(let{parameter:o,rows:t}of e)o.shape!=="whole"||
t===void 0||n.set(t.length,Math.max((r=n.get(t.length))!=null?r:0,V([t],t.length)));return n}function L(e,n,r){let[o,t]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),i=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${S(
t,r)} but ${e.slot.parameter.name} has ${o}. Use ${i}, such as C2:C${u} and D2:D${u}.`}function z(e,n){let r=le(e,B(e,n));if(r.varying.length>0)return r.columns===1?me(r):pe(r);let o=U(r,0,0);if(!Array.isArray(o))return H(P(o));let t=e.gives==="ta\
ble"?o:[o];return K(t.map(u=>u.map(i=>H(P(i)))))}function le(e,n){let r=[],o=[],t=W(n),u=n.find(ce);if(u!==void 0&&e.gives==="table")throw new Error(de(e,u));let i=!1;
n.forEach((l,m)=>{let{parameter:d,rows:b,columns:w}=l;if(u!==void 0&&b!==void 0&&d.shape!=="whole"&&b.length*w>1){let{least:y=1/0}=d.shape==="row"?{}:d.reader;o.
push({slot:l,rows:b,columns:w,position:m,least:y}),r.push(void 0);return}let g=b===void 0?void 0:fe(b,d,t);if(p(g))throw new Error(g.problem);i||(i=g===void 0&&
Y(d)),r.push(g)});let s=e.parameters[e.parameters.length-1],a=(s==null?void 0:s.repeated)===void 0?void 0:s,{compute:c}=e;return{definition:e,compute:c,values:r,
varying:o,blank:i,repeated:a,...v(o)}}function ce({parameter:e,rows:n,columns:r}){return n===void 0||e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function de(e,{
parameter:n,rows:r,columns:o}){var i;let t=`${S((i=r==null?void 0:r.length)!=null?i:0,"row")} and ${S(o,"column")}`,u=n.shape==="row"?"one row":"a single cell";
return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${t}.`}function fe(e,n,r){var o;return n.shape==="whole"?T(e.slice(0,r.get(e.
length)),n):n.shape==="row"?A(e[0],n):$((o=e[0])==null?void 0:o[0],n)}function Y(e){return e.optional===void 0&&e.repeated===void 0}function me(e){let{compute:n,
values:r,varying:o}=e,t=j(e),u=new Array(t),i=!e.blank&&e.repeated===void 0,s=t>0;for(let a=0;a<t;a++){let l=i&&he(o,r,a)?_(n,r):U(e,a,0);if(be(l))u[a]=[l];else{
let m=ge(l);m.length>1&&(s=!1),u[a]=m}}return s?u:K(u)}function pe(e){return K(Array.from({length:j(e)},(n,r)=>ye(e,r)))}function j({varying:e,rows:n}){return V(
e.map(r=>r.rows),n)}function he(e,n,r){var o;for(let t=0;t<e.length;t++){let{rows:u,least:i,position:s}=e[t],a=(o=u[r])==null?void 0:o[0];if(typeof a!="number"||
a-a!==0||a<i)return!1;n[s]=a}return!0}function be(e){return typeof e=="string"||typeof e=="number"&&e-e===0}function ge(e){return Array.isArray(e)?e.length===0?
[""]:e.map(n=>E(P(n))):[E(P(e))]}function ye(e,n){let r=[];for(let o=0;o<e.columns;o++){let t=U(e,n,o);if(Array.isArray(t)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(E(P(t)))}return r}function U({definition:e,compute:n,values:r,
varying:o,blank:t,repeated:u},i,s){var m;let a=t;for(let d=0;d<o.length;d++){let{slot:b,rows:w,position:g}=o[d],{parameter:y}=b,C=y.shape==="row"?A(w[i],y):$((m=
w[i])==null?void 0:m[s],y);if(p(C))return C;C===void 0&&Y(y)&&(a=!0),r[g]=C}if(a)return"";if(u===void 0)return _(n,r);let c=e.parameters.length-1,l=r.slice(c).filter(
d=>d!==void 0);return l.length===0&&u.optional===void 0?"":n(...r.slice(0,c),l)}function _(e,n){return n.length<3?e(n[0],n[1]):n.length>6?e(...n):e(n[0],n[1],n[2],
n[3],n[4],n[5])}function P(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:f("The result is too large for a cell. Check the values.")}function E(e){return p(
e)?`⚠ ${e.problem}`:e}function H(e){if(p(e))throw new Error(e.problem);return e}function K(e){let n=e.reduce((r,o)=>Math.max(r,o.length),1);for(let r of e)for(;r.
length<n;)r.push("");return e.length===0?[[""]]:e}var we={"":!0,"-":!0,"–":!0,"—":!0,"−":!0,"--":!0,"---":!0,"/":!0,".":!0,"?":!0,"…":!0,"...":!0,"n/a":!0,"#n/a":!0,"n.a.":!0,"n.a":!0,na:!0,nan:!0,nd:!0,
"n/d":!0,"n.d.":!0,"k.a.":!0,"n.v.":!0,null:!0,none:!0,nil:!0,undefined:!0,unknown:!0,unbekannt:!0,inconnu:!0,desconocido:!0,desconhecido:!0,tbd:!0,tbc:!0,"not \
available":!0,"no data":!0,"n / a":!0,"not specified":!0,"not applicable":!0,locked:!0,tba:!0,"keine angabe":!0,"nicht verfügbar":!0,"s/d":!0,"нет данных":!0,
"(blank)":!0,"(none)":!0,"(not set)":!0,없음:!0,해당없음:!0,未知:!0,无:!0,なし:!0,"🔒":!0,"#value!":!0,"#ref!":!0,"#name?":!0,"#div/0!":!0,"#num!":!0,
"#null!":!0,"#error!":!0,"#nv":!0,"#wert!":!0,"#bezug!":!0,"#valeur!":!0,"#n/d":!0,"#¡valor!":!0,"loading...":!0};function q(e){if(e.length>20)return!1;let n=e.
charCodeAt(0);return n>=48&&n<=57?!1:we[e.trim().toLowerCase()]===!0||e.includes("🔒")&&/^[🔒\s]*$/u.test(e)}var $e={"€":"EUR","£":"GBP","₹":"INR","₩":"KRW","₽":"RUB","₺":"TRY","₦":"NGN","₫":"VND","₱":"PHP","₴":"UAH","₪":"ILS","฿":"THB",円:"JPY",
원:"KRW",元:"CNY",us$:"USD",usd$:"USD",au$:"AUD",ca$:"CAD",nz$:"NZD",mx$:"MXN",s$:"SGD",hk$:"HKD",nt$:"TWD",r$:"BRL",a$:"AUD",c$:"CAD",rs:"INR","rs.":"INR",rupees:"\
INR",rp:"IDR","rp.":"IDR","s/":"PEN","s/.":"PEN",zł:"PLN",kč:"CZK",ft:"HUF",tl:"TRY","chf.":"CHF",euro:"EUR",euros:"EUR",pounds:"GBP",naira:"NGN",درهم:"AE\
D",dollars:"$",$:"$","¥":"¥","￥":"¥",kr:"kr","kr.":"kr"},Se=/^(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|INR|BRL|MXN|KRW|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|TRY|ZAR|SGD|HKD|TWD|IDR|PHP|THB|MYR|VND|NGN|KES|GHS|EGP|MAD|AED|SAR|QAR|ILS|CNY|RUB|UAH|PEN|CLP|COP|ARS|PKR|BDT)$/i;
function R(e){let n=e.replace(/\s+/g,"").toLowerCase();if(Se.test(n))return n.toUpperCase();let r=$e[n];return typeof r=="string"?r:void 0}var Pe={k:3,thousand:3,thousands:3,m:6,mm:6,mn:6,million:6,millions:6,b:9,bn:9,billion:9,lakh:5,lakhs:5,l:5,lac:5,lacs:5,crore:7,crores:7,cr:7,tsd:3,tausend:3,mio:6,
mill:6,millionen:6,mrd:9,milliarden:9,mille:3,mil:3,mila:3,mi:6,mln:6,millones:6,milhões:6,milioni:6,md:9,mld:9,milliard:9,milliards:9,bi:9,tys:3,tis:3,bin:3,ezer:3,
millió:6,rb:3,ribu:3,jt:6,juta:6,nghìn:3,tr:6,triệu:6,тыс:3,тысяч:3,тысячи:3,тис:3,млн:6,миллион:6,миллиона:6,миллионов:6,
млрд:9,ألف:3,مليون:6,هزار:3,میلیون:6,אלף:3,מיליון:6,हज़ार:3,हजार:3,लाख:5,करोड़:7,พัน:3,หมื่น:4,
แสน:5,ล้าน:6,백:2,천:3,만:4,십만:5,백만:6,천만:7,억:8,百:2,千:3,万:4,萬:4,w:4,十万:5,百万:6,千万:7,億:8,亿:8},Ce=/^(?:k|thousands?|m|mm|mn|millions?|b|bn|billion|lakhs?|l|lacs?|crores?|cr)$/;
function O(e){if(e==="")return 0;let n=Pe[e.replace(/\.$/,"").toLowerCase()];return typeof n=="number"?n:void 0}function Z(e){return Ce.test(e.toLowerCase())}var Re=[1632,1776,2406,2534,3046,3664,3792,4160,6112,65296];function I(e){let n=e.trim();return/^[ -~]*$/.test(n)?n.replace(/`/g,"'"):n.replace(/\p{Nd}/gu,Ne).replace(
/[．٫]/g,".").replace(/[，٬]/g,",").replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g," ").replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g,
"").replace(/[’‘ʼ´＇`]/g,"'").replace(/[−－﹣‐‑]/g,"-").replace(/^[–—](?=\s?[^\s])/,"-").replace(/[％٪﹪]/g,"%").replace(/＋/g,"+").replace(
/（/g,"(").replace(/）/g,")").replace(/[Ａ-Ｚａ-ｚ]/g,r=>String.fromCharCode(r.charCodeAt(0)-65248)).trim()}function Ne(e){let n=e.charCodeAt(0),r=Re.find(
o=>n>=o&&n<o+10);return r===void 0?e:String(n-r)}function F(e,n={}){var i,s,a,c,l,m;if(/^\d{1,15}$/.test(e))return Number(e);let r=e.length>80?"":I(e),o=/^\((.*)\)$/.exec(r),t=/^(\D*?)([.,]?\d(?:[\d.,' ]*\d)?)(e[+-]?\d{1,3})?(\D*)$/i.
exec((s=(i=o==null?void 0:o[1])==null?void 0:i.trim())!=null?s:r),u=t?ke((a=t[1])!=null?a:"",(c=t[2])!=null?c:"",(l=t[3])!=null?l:"",(m=t[4])!=null?m:"",n):De(r);
return typeof u!="number"||!Number.isFinite(u)?f(Ue(e)):o&&u>0?-u:u}function ke(e,n,r,o,t){let u=/[a-zł]$/i.test(e)&&/^[.,]/.test(n),i=xe(u?e+n.charAt(0):e),s=Ae(
o),a=O(s);if(i===void 0||a===void 0||r!==""&&s!==""||/^mil$/i.test(o.trim())&&/\.\d{1,2}$/.test(n))return;let c=Ee(u?n.slice(1):n,Ve(t,s));if(c===void 0)return;
let l=+`${c}${r===""?`e${a}`:r}`;return i<0&&l!==0?-l:l}function xe(e){var i,s,a;if(e==="")return 1;let n=e.trim().replace(/^(?:[~≈>≥]|(?:ca|circa|approx|aprox|about|around|over|from|starting at|min|ab|rund|env|environ|desde)\.?(?=\s|$))\s*/i,
""),r=/^([+-]?)\s*(.*?)\s*([+-]?)$/.exec(n),[o,t,u]=[(i=r==null?void 0:r[1])!=null?i:"",(s=r==null?void 0:r[2])!=null?s:"",(a=r==null?void 0:r[3])!=null?a:""];if(!(o!==
""&&u!==""||t!==""&&R(t)===void 0))return o==="-"||u==="-"?-1:1}function Ae(e){var i,s,a;if(e==="")return"";let n=/\s*(?:\/|\b(?:per|pro|par|por|each)\b)\s*(?:posts?|reels?|stor(?:y|ies)|videos?|beitrag|publicación)?$/i,
r=/(?:(?:^|\s)(?:de\s|d')?(?:followers?|fans|subscribers?|subs|members?|views?|plays|likes|comments|posts|videos|people|abonn[ée]s|abonnenten|abos|seguidores|suscriptores|inscritos|takipçi|подписчик(?:а|ов)?)|フォロワー|粉丝|팔로워|구독자)$/i,
o=e.replace(/^[.,:][-–—]+/,"").replace(n,"").trim().replace(r,"").replace(/\s*[명人名회件개]$/,"").replace(/\s*[+~*]$/,"").trim();if(R(o)!==void 0)return"";
let t=(i=/^(.*?)\s+(\S+)$/.exec(o))!=null?i:/^(.*?)([^\w\s])$/.exec(o);return(t&&R((s=t[2])!=null?s:"")!==void 0?(a=t[1])!=null?a:"":o).replace(/\s*\+$/,"")}function De(e){
var o,t,u;if(!/^(?:\d+(?:\.\d+)?\s?[억만천백億亿萬万千百]{1,2}\s?)+\d{0,4}\s?[명人名원円元]?$/.test(e))return;let n=0,r=Number.POSITIVE_INFINITY;
for(let i of(o=e.match(/\d+(?:\.\d+)?\s?[억만천백億亿萬万千百]{0,2}/g))!=null?o:[]){let[,s="",a=""]=(t=/^([\d.]+)\s?(.*)$/.exec(i))!=null?t:[],c=10**((u=
O(a))!=null?u:Number.NaN),l=Number(s)*c;if(!(l<r))return;n+=l,r=c}return n}function Ve(e,n){return e.decimal!==void 0||n===""?e.decimal:Z(n)?".":"last"}function Ee(e,n){
let r=Math.max(e.lastIndexOf("."),e.lastIndexOf(","));if(r<0)return M(e);let o=e.charAt(r),t=e.slice(0,r),u=e.slice(r+1);return t.includes(o)?M(e):/[., ']/.test(
t)?J(M(t),u):/^[1-9]\d{0,2}$/.test(t)&&/^\d{3}$/.test(u)&&n!=="last"&&o!==n?t+u:J(t===""?"0":t,u)}function J(e,n){return e!==void 0&&/^\d+$/.test(n)?`${e}.${n}`:
void 0}function M(e){var c,l,m;if(/^\d+$/.test(e))return e;let n=(l=(c=/\D/.exec(e))==null?void 0:c[0])!=null?l:"",r=e.split(n),[o="",...t]=r,u=(m=t[t.length-1])!=
null?m:"",i=t.slice(0,-1),s=/^\d{1,3}$/.test(o)&&t.every(d=>/^\d{3}$/.test(d)),a=/^\d{1,2}$/.test(o)&&i.every(d=>/^\d{2}$/.test(d))&&/^\d{3}$/.test(u);return s||
n===","&&a?r.join(""):void 0}function Ue(e){let n='Give a number such as 12400, "12.4K" or "1,234.50".';return q(e)?`${e.trim()===""?"A blank cell":h(e)} is no \
number. ${n}`:/[%％٪]/.test(e)?`${h(e)} has a percent sign, but a plain number is needed here. ${n}`:/\d\.\d{1,2}\s*mil\s*$/i.test(e.slice(0,80))?`${h(e)} may\
 mean thousands or millions. Write "1.5K" or "1.5M".`:/\d\D*(?:[–—]|\s-|-\s|[a-z\d]-\D*\d|\bto\b)\D*\d/i.test(e.slice(0,80))?`${h(e)} looks like a range. Gi\
ve one number such as 12400 or "12.4K".`:`${h(e)} is not a number. ${n}`}var G={expected:'a count of 0 or more, such as 12400 or "12.4K"',least:0,read:e=>typeof e=="number"&&e>=0?e:Ke(e,G.expected)};function Ke(e,n){let r=typeof e=="number"?e:Ie(e,n);return p(r)?r:Oe(r,e,n)}function Oe(e,n,r){return e<0?f(`${h(n)} is negative. Give ${r}.`):e}function Ie(e,n){
let r=typeof e=="string"?F(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:f(`${Me(e)} is not ${n}.`)}function Me(e){return typeof e=="o\
bject"?"A date":h(typeof e=="boolean"?String(e).toUpperCase():e)}var N={name:"PARSE_COUNT",summary:"Turns a count as platforms show it, such as 1.2M, into a number.",parameters:[{name:"text",about:"The count as copied, such a\
s 12.4K, 1.2M or 54 300.",example:"C2:C",reader:G}],returns:"A number, 0 or more. What cannot be read is refused, never taken for 0.",compute:e=>e};function Fe(e,n,r){let o=N.parameters[N.parameters.length-1],t=e.flatMap((s,a)=>Array.isArray(s)?o.repeated&&a===e.length-1?s:[[s]]:[s==null?"":s]),u;try{u=z(N,
t)}catch(s){return r?"⚠ "+s.message:null}if(n.length===0)return u===""?null:u;let i=Array.isArray(u)?u[0]:[u];return i.every(s=>s==="")?null:Object.fromEntries(
n.map((s,a)=>[s,i[a]===""||i[a]===void 0?null:i[a]]))}return te(Ge);})();
return planner.answer([text], [], false);
""";


-- PROMO_CODE: A creator's discount code: the name in capitals, then the percentage.
--   name STRING: The creator's name or handle, in Latin letters; a first name makes the best code.
--   percent FLOAT64: The discount, 1% to 100% in whole percents: 10%, 0.1 and 10 mean the same, and 1 is 100%.
--   Gives Text of A–Z and digits: accents are dropped (É becomes E, ß SS, ø O, ł L), and so is all that is no letter. At most 16 letters, then the percentage. Digits of a name are left out, so that all letters come first and O is never taken for 0.
CREATE OR REPLACE FUNCTION campaign.PROMO_CODE(name STRING, percent FLOAT64)
RETURNS STRING
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var k=Object.defineProperty;var Q=Object.getOwnPropertyDescriptor;var Y=Object.getOwnPropertyNames;var v=Object.prototype.hasOwnProperty;var ee=(e,n)=>{for(var t in n)k(e,t,{get:n[t],enumerable:!0})},ne=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Y(n))!v.call(e,o)&&o!==
t&&k(e,o,{get:()=>n[o],enumerable:!(r=Q(n,o))||r.enumerable});return e};var te=e=>ne(k({},"__esModule",{value:!0}),e);var Pe={};ee(Pe,{answer:()=>Re});function l(e){return{problem:e}}function f(e){return typeof e=="object"&&e!==null&&"problem"in e}function p(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var re=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function D(e,n){var a;let{name:t,parameters:r}=e,o=r[r.length-1],s=ae(n);if(s>r.length&&
(o==null?void 0:o.repeated)===void 0){let u=r.map(m=>m.name).join(", "),c=`${r.length} argument${r.length===1?"":"s"}`;throw new Error(`${t} takes ${c} at most \
(${u}), but ${s} are given.`)}let i=[];for(let u=0;u<Math.max(s,r.length);u++){let c=(a=r[u])!=null?a:o,m=ue(c,n[u]);if(m.rows===void 0&&c.optional===void 0&&u<
r.length)throw new Error(`${t} needs ${c.name}: ${c.about}`);i.push(m)}return i}function S(e,n){if(typeof e=="number"&&e-e===0){let t=n.reader.read(e);return typeof t==
"number"?t:A(t,n)}if(!O(e))return typeof e=="string"&&re.test(e)?l(`${n.name} is ${e.trim()}. Mend that cell first.`):se(e)?A(n.reader.read(e),n):l(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function V(e,n){let t=[];for(let r of e!=null?e:[]){let o=S(r,n);if(f(o))return o;o!==void 0&&t.push(
o)}return t.length===0?void 0:t}function T(e,n){let t=[];for(let[r,o]of e.entries()){let s=o.map(a=>S(a,n)),i=s.findIndex(f);if(i>=0)return oe(s[i],e.length,r,o.
length,i);t.push(s)}return t.length===0||n.prepare===void 0?t.length===0?void 0:t:A(n.prepare(t),n)}function O(e){return e==null||typeof e=="string"&&e.trim()===
""}function x(e,n){return`${e} ${n}${e===1?"":"s"}`}function oe({problem:e},n,t,r,o){return n*r===1?l(e):l(`Row ${t+1}${r>1?`, column ${o+1}`:""} of ${e}`)}function A(e,n){
return f(e)?l(`${n.name}: ${e.problem}`):e}function se(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function ae(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function ue(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let t=n,r=0;for(let o=0;o<n.length;o++){let s=n[o];if(!Array.isArray(
s)){t=[n],r=n.length;break}s.length>r&&(r=s.length)}return t.length*r===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:t,columns:r}}function U(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let t=e.find(({rows:a})=>a.length!==n.rows.length);if(t!==void 0)throw new Error(_(n,t,"row"));let r=e.
filter(({slot:a})=>a.parameter.shape!=="row"),[o]=r;if(o===void 0)return{rows:n.rows.length,columns:1};let s=r.find(({columns:a})=>a!==o.columns);if(s!==void 0)
throw new Error(_(o,s,"column"));let i=e.find(({slot:a})=>a.parameter.shape==="row");if(i!==void 0&&o.columns>1){let{slot:a,columns:u}=o;throw new Error(`${a.parameter.
name} has ${u} columns. Use one column beside ${i.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function E(e,n){let t=n;for(;t>
0&&e.every(r=>{var o;return((o=r[t-1])!=null?o:[]).every(O)});)t--;return t}function q(e){var t;let n=new Map;for(let{parameter:r,rows:o}of e)r.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((t=n.get(o.length))!=null?t:0,E([o],o.length)));return n}function _(e,n,t){let[r,o]=t==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],s=1+Math.max(e.rows.length,n.rows.length),i=t==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${x(
o,t)} but ${e.slot.parameter.name} has ${r}. Use ${i}, such as C2:C${s} and D2:D${s}.`}function j(e,n){let t=ie(e,D(e,n));if(t.varying.length>0)return t.columns===1?ce(t):de(t);let r=N(t,0,0);if(!Array.isArray(r))return I(C(r));let o=e.gives==="ta\
ble"?r:[r];return F(o.map(s=>s.map(i=>I(C(i)))))}function ie(e,n){let t=[],r=[],o=q(n),s=n.find(le);if(s!==void 0&&e.gives==="table")throw new Error(me(e,s));let i=!1;
n.forEach((m,h)=>{let{parameter:d,rows:b,columns:y}=m;if(s!==void 0&&b!==void 0&&d.shape!=="whole"&&b.length*y>1){let{least:w=1/0}=d.shape==="row"?{}:d.reader;r.
push({slot:m,rows:b,columns:y,position:h,least:w}),t.push(void 0);return}let g=b===void 0?void 0:fe(b,d,o);if(f(g))throw new Error(g.problem);i||(i=g===void 0&&
B(d)),t.push(g)});let a=e.parameters[e.parameters.length-1],u=(a==null?void 0:a.repeated)===void 0?void 0:a,{compute:c}=e;return{definition:e,compute:c,values:t,
varying:r,blank:i,repeated:u,...U(r)}}function le({parameter:e,rows:n,columns:t}){return n===void 0||e.shape==="whole"?!1:n.length*(e.shape==="row"?1:t)>1}function me(e,{
parameter:n,rows:t,columns:r}){var i;let o=`${x((i=t==null?void 0:t.length)!=null?i:0,"row")} and ${x(r,"column")}`,s=n.shape==="row"?"one row":"a single cell";
return`${e.name} fills a table of its own, so ${n.name} takes ${s}, not a range of ${o}.`}function fe(e,n,t){var r;return n.shape==="whole"?T(e.slice(0,t.get(e.
length)),n):n.shape==="row"?V(e[0],n):S((r=e[0])==null?void 0:r[0],n)}function B(e){return e.optional===void 0&&e.repeated===void 0}function ce(e){let{compute:n,
values:t,varying:r}=e,o=G(e),s=new Array(o),i=!e.blank&&e.repeated===void 0,a=o>0;for(let u=0;u<o;u++){let m=i&&pe(r,t,u)?Z(n,t):N(e,u,0);if(he(m))s[u]=[m];else{
let h=be(m);h.length>1&&(a=!1),s[u]=h}}return a?s:F(s)}function de(e){return F(Array.from({length:G(e)},(n,t)=>ge(e,t)))}function G({varying:e,rows:n}){return E(
e.map(t=>t.rows),n)}function pe(e,n,t){var r;for(let o=0;o<e.length;o++){let{rows:s,least:i,position:a}=e[o],u=(r=s[t])==null?void 0:r[0];if(typeof u!="number"||
u-u!==0||u<i)return!1;n[a]=u}return!0}function he(e){return typeof e=="string"||typeof e=="number"&&e-e===0}function be(e){return Array.isArray(e)?e.length===0?
[""]:e.map(n=>M(C(n))):[M(C(e))]}function ge(e,n){let t=[];for(let r=0;r<e.columns;r++){let o=N(e,n,r);if(Array.isArray(o)){let{name:s}=e.definition;throw new Error(
`${s} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}t.push(M(C(o)))}return t}function N({definition:e,compute:n,values:t,
varying:r,blank:o,repeated:s},i,a){var h;let u=o;for(let d=0;d<r.length;d++){let{slot:b,rows:y,position:g}=r[d],{parameter:w}=b,R=w.shape==="row"?V(y[i],w):S((h=
y[i])==null?void 0:h[a],w);if(f(R))return R;R===void 0&&B(w)&&(u=!0),t[g]=R}if(u)return"";if(s===void 0)return Z(n,t);let c=e.parameters.length-1,m=t.slice(c).filter(
d=>d!==void 0);return m.length===0&&s.optional===void 0?"":n(...t.slice(0,c),m)}function Z(e,n){return n.length<3?e(n[0],n[1]):n.length>6?e(...n):e(n[0],n[1],n[2],
n[3],n[4],n[5])}function C(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:l("The result is too large for a cell. Check the values.")}function M(e){return f(
e)?`⚠ ${e.problem}`:e}function I(e){if(f(e))throw new Error(e.problem);return e}function F(e){let n=e.reduce((t,r)=>Math.max(t,r.length),1);for(let t of e)for(;t.
length<n;)t.push("");return e.length===0?[[""]]:e}function z(e){let n={"ẞ":"SS",Æ:"AE",Œ:"OE",Ø:"O",Ł:"L",Đ:"D",Ð:"D",Þ:"TH",Ħ:"H",Ŋ:"N",Ŧ:"T",Ə:"E","™":""};return e.toUpperCase().replace(/[ẞÆŒØŁĐÐÞĦŊŦƏ™]/g,
t=>{var r;return(r=n[t])!=null?r:""}).normalize("NFKD").toUpperCase().replace(/[^A-Z]/g,"")}var we=16;function W(e,n){if(!Number.isInteger(n)||n<1||n>100)return l(`percent ${n} cannot be put into a code. Give a whole percentage from 1% to 100%.`);let t=z(
e);return t===""?l(`${p(e)} has no Latin letters. Type the name as it is written in Latin letters, such as Mara.`):t.slice(0,we)+n}var H=e=>l(p(e)+" is not a number.");var ye=e=>l(p(e)+" is not a number."),L=ye;var $={expected:"a share such as 3.86% or 0.0386",least:0,read(e){if(typeof e!="string")return Se(e,$.expected);let n=L(e,"fractions");if(f(n))return l(`${p(e)}\
 is not ${$.expected}.`);let t=n>1?L(e,"sign"):n;return f(t)?t:X(n,e,$.expected)}},K={expected:"text",read:e=>String(e).trim()};function Se(e,n){let t=typeof e=="number"?e:xe(e,n);return f(t)?t:X(t,e,n)}function X(e,n,t){return e<0?l(`${p(n)} is negative. Give ${t}.`):e}function xe(e,n){
let t=typeof e=="string"?H(e):void 0;return typeof t=="number"||t!==void 0&&/\d/.test(String(e))?t:l(`${Ce(e)} is not ${n}.`)}function Ce(e){return typeof e=="o\
bject"?"A date":p(typeof e=="boolean"?String(e).toUpperCase():e)}function J(e){return Number(e.toPrecision(12))}var $e={expected:"a whole percentage such as 10%",read:e=>typeof e=="number"?e:$.read(e)},P={name:"PROMO_CODE",summary:"A creator's discount code: the name in c\
apitals, then the percentage.",parameters:[{name:"name",about:"The creator's name or handle, in Latin letters; a first name makes the best code.",example:"A2:A",
reader:K},{name:"percent",about:"The discount, 1% to 100% in whole percents: 10%, 0.1 and 10 mean the same, and 1 is 100%.",example:"10%",reader:$e}],returns:"T\
ext of A–Z and digits: accents are dropped (É becomes E, ß SS, ø O, ł L), and so is all that is no letter. At most 16 letters, then the percentage. Digits of a \
name are left out, so that all letters come first and O is never taken for 0.",compute(e,n){return W(e,J(n<=1?n*100:n))}};function Re(e,n,t){let r=P.parameters[P.parameters.length-1],o=e.flatMap((a,u)=>Array.isArray(a)?r.repeated&&u===e.length-1?a:[[a]]:[a==null?"":a]),s;try{s=j(P,
o)}catch(a){return t?"⚠ "+a.message:null}if(n.length===0)return s===""?null:s;let i=Array.isArray(s)?s[0]:[s];return i.every(a=>a==="")?null:Object.fromEntries(
n.map((a,u)=>[a,i[u]===""||i[u]===void 0?null:i[u]]))}return te(Pe);})();
return planner.answer([name, percent], [], true);
""";


-- RATE_INTERVAL: The range in which the true rate lies, given what was counted: wide for small samples, narrow for large ones.
--   events FLOAT64: How often it happened, such as orders; not more than trials.
--   trials FLOAT64: How often it could have happened, such as clicks.
--   confidence FLOAT64: How sure the range should be, 50% to 99.99%; 95% if left out. NULL: as if left out.
--   Gives Three cells, as fractions: low, the rate counted, high. Blank if trials is 0.
--   Source: The score interval of E. B. Wilson, Journal of the American Statistical Association 22 (1927).
CREATE OR REPLACE FUNCTION campaign.RATE_INTERVAL(events FLOAT64, trials FLOAT64, confidence FLOAT64)
RETURNS STRUCT<low FLOAT64, rate FLOAT64, high FLOAT64>
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var A=Object.defineProperty;var ee=Object.getOwnPropertyDescriptor;var ne=Object.getOwnPropertyNames;var re=Object.prototype.hasOwnProperty;var te=(e,n)=>{for(var r in n)A(e,r,{get:n[r],enumerable:!0})},oe=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of ne(n))!re.call(e,o)&&o!==
r&&A(e,o,{get:()=>n[o],enumerable:!(t=ee(n,o))||t.enumerable});return e};var ue=e=>oe(A({},"__esModule",{value:!0}),e);var Ce={};te(Ce,{answer:()=>Ve});function l(e){return{problem:e}}function m(e){return typeof e=="object"&&e!==null&&"problem"in e}function p(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var ae=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function q(e,n){var a;let{name:r,parameters:t}=e,o=t[t.length-1],u=le(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let s=t.map(f=>f.name).join(", "),c=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${c} at most \
(${s}), but ${u} are given.`)}let i=[];for(let s=0;s<Math.max(u,t.length);s++){let c=(a=t[s])!=null?a:o,f=me(c,n[s]);if(f.rows===void 0&&c.optional===void 0&&s<
t.length)throw new Error(`${r} needs ${c.name}: ${c.about}`);i.push(f)}return i}function x(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:E(r,n)}if(!M(e))return typeof e=="string"&&ae.test(e)?l(`${n.name} is ${e.trim()}. Mend that cell first.`):ie(e)?E(n.reader.read(e),n):l(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function N(e,n){let r=[];for(let t of e!=null?e:[]){let o=x(t,n);if(m(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function B(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(a=>x(a,n)),i=u.findIndex(m);if(i>=0)return se(u[i],e.length,t,o.
length,i);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:E(n.prepare(r),n)}function M(e){return e==null||typeof e=="string"&&e.trim()===
""}function S(e,n){return`${e} ${n}${e===1?"":"s"}`}function se({problem:e},n,r,t,o){return n*t===1?l(e):l(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function E(e,n){
return m(e)?l(`${n.name}: ${e.problem}`):e}function ie(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function le(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function me(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o=0;o<n.length;o++){let u=n[o];if(!Array.isArray(
u)){r=[n],t=n.length;break}u.length>t&&(t=u.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function D(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:a})=>a.length!==n.rows.length);if(r!==void 0)throw new Error(v(n,r,"row"));let t=e.
filter(({slot:a})=>a.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:a})=>a!==o.columns);if(u!==void 0)
throw new Error(v(o,u,"column"));let i=e.find(({slot:a})=>a.parameter.shape==="row");if(i!==void 0&&o.columns>1){let{slot:a,columns:s}=o;throw new Error(`${a.parameter.
name} has ${s} columns. Use one column beside ${i.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function F(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(M)});)r--;return r}function j(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,F([o],o.length)));return n}function v(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),i=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${S(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${i}, such as C2:C${u} and D2:D${u}.`}function _(e,n){let r=fe(e,q(e,n));if(r.varying.length>0)return r.columns===1?he(r):be(r);let t=T(r,0,0);if(!Array.isArray(t))return U($(t));let o=e.gives==="ta\
ble"?t:[t];return O(o.map(u=>u.map(i=>U($(i)))))}function fe(e,n){let r=[],t=[],o=j(n),u=n.find(ce);if(u!==void 0&&e.gives==="table")throw new Error(de(e,u));let i=!1;
n.forEach((f,h)=>{let{parameter:d,rows:b,columns:y}=f;if(u!==void 0&&b!==void 0&&d.shape!=="whole"&&b.length*y>1){let{least:g=1/0}=d.shape==="row"?{}:d.reader;t.
push({slot:f,rows:b,columns:y,position:h,least:g}),r.push(void 0);return}let w=b===void 0?void 0:pe(b,d,o);if(m(w))throw new Error(w.problem);i||(i=w===void 0&&
G(d)),r.push(w)});let a=e.parameters[e.parameters.length-1],s=(a==null?void 0:a.repeated)===void 0?void 0:a,{compute:c}=e;return{definition:e,compute:c,values:r,
varying:t,blank:i,repeated:s,...D(t)}}function ce({parameter:e,rows:n,columns:r}){return n===void 0||e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function de(e,{
parameter:n,rows:r,columns:t}){var i;let o=`${S((i=r==null?void 0:r.length)!=null?i:0,"row")} and ${S(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";
return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function pe(e,n,r){var t;return n.shape==="whole"?B(e.slice(0,r.get(e.
length)),n):n.shape==="row"?N(e[0],n):x((t=e[0])==null?void 0:t[0],n)}function G(e){return e.optional===void 0&&e.repeated===void 0}function he(e){let{compute:n,
values:r,varying:t}=e,o=W(e),u=new Array(o),i=!e.blank&&e.repeated===void 0,a=o>0;for(let s=0;s<o;s++){let f=i&&we(t,r,s)?H(n,r):T(e,s,0);if(ge(f))u[s]=[f];else{
let h=ye(f);h.length>1&&(a=!1),u[s]=h}}return a?u:O(u)}function be(e){return O(Array.from({length:W(e)},(n,r)=>xe(e,r)))}function W({varying:e,rows:n}){return F(
e.map(r=>r.rows),n)}function we(e,n,r){var t;for(let o=0;o<e.length;o++){let{rows:u,least:i,position:a}=e[o],s=(t=u[r])==null?void 0:t[0];if(typeof s!="number"||
s-s!==0||s<i)return!1;n[a]=s}return!0}function ge(e){return typeof e=="string"||typeof e=="number"&&e-e===0}function ye(e){return Array.isArray(e)?e.length===0?
[""]:e.map(n=>I($(n))):[I($(e))]}function xe(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=T(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(I($(o)))}return r}function T({definition:e,compute:n,values:r,
varying:t,blank:o,repeated:u},i,a){var h;let s=o;for(let d=0;d<t.length;d++){let{slot:b,rows:y,position:w}=t[d],{parameter:g}=b,P=g.shape==="row"?N(y[i],g):x((h=
y[i])==null?void 0:h[a],g);if(m(P))return P;P===void 0&&G(g)&&(s=!0),r[w]=P}if(s)return"";if(u===void 0)return H(n,r);let c=e.parameters.length-1,f=r.slice(c).filter(
d=>d!==void 0);return f.length===0&&u.optional===void 0?"":n(...r.slice(0,c),f)}function H(e,n){return n.length<3?e(n[0],n[1]):n.length>6?e(...n):e(n[0],n[1],n[2],
n[3],n[4],n[5])}function $(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:l("The result is too large for a cell. Check the values.")}function I(e){return m(
e)?`⚠ ${e.problem}`:e}function U(e){if(m(e))throw new Error(e.problem);return e}function O(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.
length<n;)r.push("");return e.length===0?[[""]]:e}function J(e){let n=0;for(let r=1;r>1e-12;n+=r)r=(e-Se(n))/K(n);return n}function K(e){return Math.exp(-e*e/2)/Math.sqrt(2*Math.PI)}function Se(e){let n=e,r=e;for(let t=3;r>
n*1e-17;t+=2)r*=e*e/t,n+=r;return .5+K(e)*n}function Q(e,n){if(!(e<=n))return l(`events ${e} is more than trials ${n}. Give events that happen at most once in each trial, such as orders out of clicks.`)}function z(e,n,r){let t=Q(e,n);if(t||n===0)return t;let o=J((1+r)/2),u=e/n,i=1+o*o/n,a=(u+o*o/(2*n))/i,s=o/i*Math.sqrt(u*(1-u)/n+o*o/(4*n*n));return{low:Math.max(
0,Math.min(u,a-s)),rate:u,high:Math.min(1,Math.max(u,a+s))}}var X=e=>l(p(e)+" is not a number.");var $e=e=>l(p(e)+" is not a number."),L=$e;var k={expected:'a count of 0 or more, such as 12400 or "12.4K"',least:0,read:e=>typeof e=="number"&&e>=0?e:Y(e,k.expected)};var R={expected:"a share such as 3.86% or 0.0386",least:0,read(e){if(typeof e!="string")return Y(e,R.expected);let n=L(e,"fractions");if(m(n))return l(`${p(e)} \
is not ${R.expected}.`);let r=n>1?L(e,"sign"):n;return m(r)?r:Z(n,e,R.expected)}};function Y(e,n){let r=typeof e=="number"?e:Re(e,n);return m(r)?r:Z(r,e,n)}function Z(e,n,r){return e<0?l(`${p(n)} is negative. Give ${r}.`):e}function Re(e,n){let r=typeof e==
"string"?X(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:l(`${Pe(e)} is not ${n}.`)}function Pe(e){return typeof e=="object"?"A date":
p(typeof e=="boolean"?String(e).toUpperCase():e)}function V(e){return Number(e.toPrecision(12))}var ke={expected:"a confidence from 50% to 99.99%, such as 95%",read(e){let n=R.read(e);return m(n)||n>=.5&&n<=.9999?n:l(`${p(e)} is not a confidence from 50% t\
o 99.99%, such as 95%.`)}},C={name:"RATE_INTERVAL",summary:"The range in which the true rate lies, given what was counted: wide for small samples, narrow for la\
rge ones.",parameters:[{name:"events",about:"How often it happened, such as orders; not more than trials.",example:"K2:K",reader:k},{name:"trials",about:"How of\
ten it could have happened, such as clicks.",example:"J2:J",reader:k},{name:"confidence",about:"How sure the range should be, 50% to 99.99%; 95% if left out.",example:"\
95%",reader:ke,optional:!0}],returns:"Three cells, as fractions: low, the rate counted, high. Blank if trials is 0.",source:"The score interval of E. B. Wilson,\
 Journal of the American Statistical Association 22 (1927).",compute(e,n,r=.95){let t=z(e,n,r);return t===void 0||m(t)?t!=null?t:"":[V(t.low),V(t.rate),V(t.high)]}};function Ve(e,n,r){let t=C.parameters[C.parameters.length-1],o=e.flatMap((a,s)=>Array.isArray(a)?t.repeated&&s===e.length-1?a:[[a]]:[a==null?"":a]),u;try{u=_(C,
o)}catch(a){return r?"⚠ "+a.message:null}if(n.length===0)return u===""?null:u;let i=Array.isArray(u)?u[0]:[u];return i.every(a=>a==="")?null:Object.fromEntries(
n.map((a,s)=>[a,i[s]===""||i[s]===void 0?null:i[s]]))}return ue(Ce);})();
return planner.answer([events, trials, confidence], ["low","rate","high"], false);
""";


-- ROAS: Return on ad spend: what each unit of money spent brought in sales.
--   revenue FLOAT64: What the sales brought, 0 or more, in the same currency as spend.
--   spend FLOAT64: What was paid for the posts, 0 or more, in your currency.
--   Gives A ratio: 3 means three in revenue for one spent. Blank where nothing was spent.
--   Source: Revenue ÷ spend.
CREATE OR REPLACE FUNCTION campaign.ROAS(revenue FLOAT64, spend FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var P=Object.defineProperty;var K=Object.getOwnPropertyDescriptor;var H=Object.getOwnPropertyNames;var J=Object.prototype.hasOwnProperty;var Q=(e,n)=>{for(var r in n)P(e,r,{get:n[r],enumerable:!0})},X=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of H(n))!J.call(e,o)&&o!==r&&
P(e,o,{get:()=>n[o],enumerable:!(t=K(n,o))||t.enumerable});return e};var Y=e=>X(P({},"__esModule",{value:!0}),e);var ge={};Q(ge,{answer:()=>ye});function m(e){return{problem:e}}function d(e){return typeof e=="object"&&e!==null&&"problem"in e}function y(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var Z=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function L(e,n){var s;let{name:r,parameters:t}=e,o=t[t.length-1],u=ne(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let i=t.map(l=>l.name).join(", "),f=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${f} at most \
(${i}), but ${u} are given.`)}let a=[];for(let i=0;i<Math.max(u,t.length);i++){let f=(s=t[i])!=null?s:o,l=re(f,n[i]);if(l.rows===void 0&&f.optional===void 0&&i<
t.length)throw new Error(`${r} needs ${f.name}: ${f.about}`);a.push(l)}return a}function x(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:V(r,n)}if(!M(e))return typeof e=="string"&&Z.test(e)?m(`${n.name} is ${e.trim()}. Mend that cell first.`):ee(e)?V(n.reader.read(e),n):m(`${n.name} is\
 not a value that can be read. Give ${n.reader.expected}.`)}function A(e,n){let r=[];for(let t of e!=null?e:[]){let o=x(t,n);if(d(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function B(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(s=>x(s,n)),a=u.findIndex(d);if(a>=0)return v(u[a],e.length,t,o.
length,a);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:V(n.prepare(r),n)}function M(e){return e==null||typeof e=="string"&&e.trim()===
""}function S(e,n){return`${e} ${n}${e===1?"":"s"}`}function v({problem:e},n,r,t,o){return n*t===1?m(e):m(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function V(e,n){
return d(e)?m(`${n.name}: ${e.problem}`):e}function ee(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function ne(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function re(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o=0;o<n.length;o++){let u=n[o];if(!Array.isArray(
u)){r=[n],t=n.length;break}u.length>t&&(t=u.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function I(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:s})=>s.length!==n.rows.length);if(r!==void 0)throw new Error(D(n,r,"row"));let t=e.
filter(({slot:s})=>s.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:s})=>s!==o.columns);if(u!==void 0)
throw new Error(D(o,u,"column"));let a=e.find(({slot:s})=>s.parameter.shape==="row");if(a!==void 0&&o.columns>1){let{slot:s,columns:i}=o;throw new Error(`${s.parameter.
name} has ${i} columns. Use one column beside ${a.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function N(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(M)});)r--;return r}function j(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,N([o],o.length)));return n}function D(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),a=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${S(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${a}, such as C2:C${u} and D2:D${u}.`}function U(e,n){let r=te(e,L(e,n));if(r.varying.length>0)return r.columns===1?ie(r):ae(r);let t=E(r,0,0);if(!Array.isArray(t))return q($(t));let o=e.gives==="ta\
ble"?t:[t];return F(o.map(u=>u.map(a=>q($(a)))))}function te(e,n){let r=[],t=[],o=j(n),u=n.find(oe);if(u!==void 0&&e.gives==="table")throw new Error(ue(e,u));let a=!1;
n.forEach((l,p)=>{let{parameter:c,rows:h,columns:g}=l;if(u!==void 0&&h!==void 0&&c.shape!=="whole"&&h.length*g>1){let{least:w=1/0}=c.shape==="row"?{}:c.reader;t.
push({slot:l,rows:h,columns:g,position:p,least:w}),r.push(void 0);return}let b=h===void 0?void 0:se(h,c,o);if(d(b))throw new Error(b.problem);a||(a=b===void 0&&
T(c)),r.push(b)});let s=e.parameters[e.parameters.length-1],i=(s==null?void 0:s.repeated)===void 0?void 0:s,{compute:f}=e;return{definition:e,compute:f,values:r,
varying:t,blank:a,repeated:i,...I(t)}}function oe({parameter:e,rows:n,columns:r}){return n===void 0||e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function ue(e,{
parameter:n,rows:r,columns:t}){var a;let o=`${S((a=r==null?void 0:r.length)!=null?a:0,"row")} and ${S(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";
return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function se(e,n,r){var t;return n.shape==="whole"?B(e.slice(0,r.get(e.
length)),n):n.shape==="row"?A(e[0],n):x((t=e[0])==null?void 0:t[0],n)}function T(e){return e.optional===void 0&&e.repeated===void 0}function ie(e){let{compute:n,
values:r,varying:t}=e,o=W(e),u=new Array(o),a=!e.blank&&e.repeated===void 0,s=o>0;for(let i=0;i<o;i++){let l=a&&le(t,r,i)?z(n,r):E(e,i,0);if(me(l))u[i]=[l];else{
let p=fe(l);p.length>1&&(s=!1),u[i]=p}}return s?u:F(u)}function ae(e){return F(Array.from({length:W(e)},(n,r)=>ce(e,r)))}function W({varying:e,rows:n}){return N(
e.map(r=>r.rows),n)}function le(e,n,r){var t;for(let o=0;o<e.length;o++){let{rows:u,least:a,position:s}=e[o],i=(t=u[r])==null?void 0:t[0];if(typeof i!="number"||
i-i!==0||i<a)return!1;n[s]=i}return!0}function me(e){return typeof e=="string"||typeof e=="number"&&e-e===0}function fe(e){return Array.isArray(e)?e.length===0?
[""]:e.map(n=>O($(n))):[O($(e))]}function ce(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=E(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(O($(o)))}return r}function E({definition:e,compute:n,values:r,
varying:t,blank:o,repeated:u},a,s){var p;let i=o;for(let c=0;c<t.length;c++){let{slot:h,rows:g,position:b}=t[c],{parameter:w}=h,R=w.shape==="row"?A(g[a],w):x((p=
g[a])==null?void 0:p[s],w);if(d(R))return R;R===void 0&&T(w)&&(i=!0),r[b]=R}if(i)return"";if(u===void 0)return z(n,r);let f=e.parameters.length-1,l=r.slice(f).filter(
c=>c!==void 0);return l.length===0&&u.optional===void 0?"":n(...r.slice(0,f),l)}function z(e,n){return n.length<3?e(n[0],n[1]):n.length>6?e(...n):e(n[0],n[1],n[2],
n[3],n[4],n[5])}function $(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:m("The result is too large for a cell. Check the values.")}function O(e){return d(
e)?`⚠ ${e.problem}`:e}function q(e){if(d(e))throw new Error(e.problem);return e}function F(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.
length<n;)r.push("");return e.length===0?[[""]]:e}function G(e,n){return de(e,n)}function de(e,n){return n===0?"":e/n}var _=e=>m(y(e)+" is not a number.");var k={expected:"an amount of 0 or more, such as 500",least:0,read:e=>typeof e=="number"&&e>=0?e:pe(e,k.expected)};function pe(e,n){let r=typeof e=="number"?e:be(e,n);return d(r)?r:he(r,e,n)}function he(e,n,r){return e<0?m(`${y(n)} is negative. Give ${r}.`):e}function be(e,n){
let r=typeof e=="string"?_(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:m(`${we(e)} is not ${n}.`)}function we(e){return typeof e=="o\
bject"?"A date":y(typeof e=="boolean"?String(e).toUpperCase():e)}var C={name:"ROAS",summary:"Return on ad spend: what each unit of money spent brought in sales.",parameters:[{name:"revenue",about:"What the sales brought, 0 or\
 more, in the same currency as spend.",example:"C2:C",reader:k},{name:"spend",about:"What was paid for the posts, 0 or more, in your currency.",example:"D2:D",reader:k}],
returns:"A ratio: 3 means three in revenue for one spent. Blank where nothing was spent.",source:"Revenue ÷ spend.",compute:G};function ye(e,n,r){let t=C.parameters[C.parameters.length-1],o=e.flatMap((s,i)=>Array.isArray(s)?t.repeated&&i===e.length-1?s:[[s]]:[s==null?"":s]),u;try{u=U(C,
o)}catch(s){return r?"⚠ "+s.message:null}if(n.length===0)return u===""?null:u;let a=Array.isArray(u)?u[0]:[u];return a.every(s=>s==="")?null:Object.fromEntries(
n.map((s,i)=>[s,a[i]===""||a[i]===void 0?null:a[i]]))}return Y(ge);})();
return planner.answer([revenue, spend], [], false);
""";


-- ROI: Return on investment: what was earned beyond the spend, as a share of the spend.
--   revenue FLOAT64: What the sales brought, 0 or more, in the same currency as spend.
--   spend FLOAT64: What was paid for the posts, 0 or more, in your currency.
--   Gives A fraction: 2 is 200%, 0 breaks even, −1 loses everything. Blank where nothing was spent.
--   Source: (Revenue − spend) ÷ spend. It leaves out the cost of goods: give the margin instead of the revenue to count it.
CREATE OR REPLACE FUNCTION campaign.ROI(revenue FLOAT64, spend FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var P=Object.defineProperty;var _=Object.getOwnPropertyDescriptor;var H=Object.getOwnPropertyNames;var K=Object.prototype.hasOwnProperty;var J=(e,n)=>{for(var t in n)P(e,t,{get:n[t],enumerable:!0})},Q=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of H(n))!K.call(e,o)&&o!==t&&
P(e,o,{get:()=>n[o],enumerable:!(r=_(n,o))||r.enumerable});return e};var X=e=>Q(P({},"__esModule",{value:!0}),e);var ge={};J(ge,{answer:()=>we});function m(e){return{problem:e}}function d(e){return typeof e=="object"&&e!==null&&"problem"in e}function w(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var Y=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function I(e,n){var s;let{name:t,parameters:r}=e,o=r[r.length-1],u=ne(n);if(u>r.length&&
(o==null?void 0:o.repeated)===void 0){let i=r.map(l=>l.name).join(", "),f=`${r.length} argument${r.length===1?"":"s"}`;throw new Error(`${t} takes ${f} at most \
(${i}), but ${u} are given.`)}let a=[];for(let i=0;i<Math.max(u,r.length);i++){let f=(s=r[i])!=null?s:o,l=te(f,n[i]);if(l.rows===void 0&&f.optional===void 0&&i<
r.length)throw new Error(`${t} needs ${f.name}: ${f.about}`);a.push(l)}return a}function x(e,n){if(typeof e=="number"&&e-e===0){let t=n.reader.read(e);return typeof t==
"number"?t:V(t,n)}if(!M(e))return typeof e=="string"&&Y.test(e)?m(`${n.name} is ${e.trim()}. Mend that cell first.`):ee(e)?V(n.reader.read(e),n):m(`${n.name} is\
 not a value that can be read. Give ${n.reader.expected}.`)}function A(e,n){let t=[];for(let r of e!=null?e:[]){let o=x(r,n);if(d(o))return o;o!==void 0&&t.push(
o)}return t.length===0?void 0:t}function L(e,n){let t=[];for(let[r,o]of e.entries()){let u=o.map(s=>x(s,n)),a=u.findIndex(d);if(a>=0)return Z(u[a],e.length,r,o.
length,a);t.push(u)}return t.length===0||n.prepare===void 0?t.length===0?void 0:t:V(n.prepare(t),n)}function M(e){return e==null||typeof e=="string"&&e.trim()===
""}function S(e,n){return`${e} ${n}${e===1?"":"s"}`}function Z({problem:e},n,t,r,o){return n*r===1?m(e):m(`Row ${t+1}${r>1?`, column ${o+1}`:""} of ${e}`)}function V(e,n){
return d(e)?m(`${n.name}: ${e.problem}`):e}function ee(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function ne(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function te(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let t=n,r=0;for(let o=0;o<n.length;o++){let u=n[o];if(!Array.isArray(
u)){t=[n],r=n.length;break}u.length>r&&(r=u.length)}return t.length*r===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:t,columns:r}}function D(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let t=e.find(({rows:s})=>s.length!==n.rows.length);if(t!==void 0)throw new Error(B(n,t,"row"));let r=e.
filter(({slot:s})=>s.parameter.shape!=="row"),[o]=r;if(o===void 0)return{rows:n.rows.length,columns:1};let u=r.find(({columns:s})=>s!==o.columns);if(u!==void 0)
throw new Error(B(o,u,"column"));let a=e.find(({slot:s})=>s.parameter.shape==="row");if(a!==void 0&&o.columns>1){let{slot:s,columns:i}=o;throw new Error(`${s.parameter.
name} has ${i} columns. Use one column beside ${a.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function O(e,n){let t=n;for(;t>
0&&e.every(r=>{var o;return((o=r[t-1])!=null?o:[]).every(M)});)t--;return t}function j(e){var t;let n=new Map;for(let{parameter:r,rows:o}of e)r.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((t=n.get(o.length))!=null?t:0,O([o],o.length)));return n}function B(e,n,t){let[r,o]=t==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),a=t==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${S(
o,t)} but ${e.slot.parameter.name} has ${r}. Use ${a}, such as C2:C${u} and D2:D${u}.`}function U(e,n){let t=re(e,I(e,n));if(t.varying.length>0)return t.columns===1?ie(t):ae(t);let r=F(t,0,0);if(!Array.isArray(r))return q($(r));let o=e.gives==="ta\
ble"?r:[r];return N(o.map(u=>u.map(a=>q($(a)))))}function re(e,n){let t=[],r=[],o=j(n),u=n.find(oe);if(u!==void 0&&e.gives==="table")throw new Error(ue(e,u));let a=!1;
n.forEach((l,p)=>{let{parameter:c,rows:h,columns:g}=l;if(u!==void 0&&h!==void 0&&c.shape!=="whole"&&h.length*g>1){let{least:y=1/0}=c.shape==="row"?{}:c.reader;r.
push({slot:l,rows:h,columns:g,position:p,least:y}),t.push(void 0);return}let b=h===void 0?void 0:se(h,c,o);if(d(b))throw new Error(b.problem);a||(a=b===void 0&&
T(c)),t.push(b)});let s=e.parameters[e.parameters.length-1],i=(s==null?void 0:s.repeated)===void 0?void 0:s,{compute:f}=e;return{definition:e,compute:f,values:t,
varying:r,blank:a,repeated:i,...D(r)}}function oe({parameter:e,rows:n,columns:t}){return n===void 0||e.shape==="whole"?!1:n.length*(e.shape==="row"?1:t)>1}function ue(e,{
parameter:n,rows:t,columns:r}){var a;let o=`${S((a=t==null?void 0:t.length)!=null?a:0,"row")} and ${S(r,"column")}`,u=n.shape==="row"?"one row":"a single cell";
return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function se(e,n,t){var r;return n.shape==="whole"?L(e.slice(0,t.get(e.
length)),n):n.shape==="row"?A(e[0],n):x((r=e[0])==null?void 0:r[0],n)}function T(e){return e.optional===void 0&&e.repeated===void 0}function ie(e){let{compute:n,
values:t,varying:r}=e,o=W(e),u=new Array(o),a=!e.blank&&e.repeated===void 0,s=o>0;for(let i=0;i<o;i++){let l=a&&le(r,t,i)?v(n,t):F(e,i,0);if(me(l))u[i]=[l];else{
let p=fe(l);p.length>1&&(s=!1),u[i]=p}}return s?u:N(u)}function ae(e){return N(Array.from({length:W(e)},(n,t)=>ce(e,t)))}function W({varying:e,rows:n}){return O(
e.map(t=>t.rows),n)}function le(e,n,t){var r;for(let o=0;o<e.length;o++){let{rows:u,least:a,position:s}=e[o],i=(r=u[t])==null?void 0:r[0];if(typeof i!="number"||
i-i!==0||i<a)return!1;n[s]=i}return!0}function me(e){return typeof e=="string"||typeof e=="number"&&e-e===0}function fe(e){return Array.isArray(e)?e.length===0?
[""]:e.map(n=>E($(n))):[E($(e))]}function ce(e,n){let t=[];for(let r=0;r<e.columns;r++){let o=F(e,n,r);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}t.push(E($(o)))}return t}function F({definition:e,compute:n,values:t,
varying:r,blank:o,repeated:u},a,s){var p;let i=o;for(let c=0;c<r.length;c++){let{slot:h,rows:g,position:b}=r[c],{parameter:y}=h,R=y.shape==="row"?A(g[a],y):x((p=
g[a])==null?void 0:p[s],y);if(d(R))return R;R===void 0&&T(y)&&(i=!0),t[b]=R}if(i)return"";if(u===void 0)return v(n,t);let f=e.parameters.length-1,l=t.slice(f).filter(
c=>c!==void 0);return l.length===0&&u.optional===void 0?"":n(...t.slice(0,f),l)}function v(e,n){return n.length<3?e(n[0],n[1]):n.length>6?e(...n):e(n[0],n[1],n[2],
n[3],n[4],n[5])}function $(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:m("The result is too large for a cell. Check the values.")}function E(e){return d(
e)?`⚠ ${e.problem}`:e}function q(e){if(d(e))throw new Error(e.problem);return e}function N(e){let n=e.reduce((t,r)=>Math.max(t,r.length),1);for(let t of e)for(;t.
length<n;)t.push("");return e.length===0?[[""]]:e}function G(e,n){return de(e-n,n)}function de(e,n){return n===0?"":e/n}var z=e=>m(w(e)+" is not a number.");var k={expected:"an amount of 0 or more, such as 500",least:0,read:e=>typeof e=="number"&&e>=0?e:pe(e,k.expected)};function pe(e,n){let t=typeof e=="number"?e:be(e,n);return d(t)?t:he(t,e,n)}function he(e,n,t){return e<0?m(`${w(n)} is negative. Give ${t}.`):e}function be(e,n){
let t=typeof e=="string"?z(e):void 0;return typeof t=="number"||t!==void 0&&/\d/.test(String(e))?t:m(`${ye(e)} is not ${n}.`)}function ye(e){return typeof e=="o\
bject"?"A date":w(typeof e=="boolean"?String(e).toUpperCase():e)}var C={name:"ROI",summary:"Return on investment: what was earned beyond the spend, as a share of the spend.",parameters:[{name:"revenue",about:"What the sales b\
rought, 0 or more, in the same currency as spend.",example:"C2:C",reader:k},{name:"spend",about:"What was paid for the posts, 0 or more, in your currency.",example:"\
D2:D",reader:k}],returns:"A fraction: 2 is 200%, 0 breaks even, −1 loses everything. Blank where nothing was spent.",source:"(Revenue − spend) ÷ spend. It lea\
ves out the cost of goods: give the margin instead of the revenue to count it.",compute:G};function we(e,n,t){let r=C.parameters[C.parameters.length-1],o=e.flatMap((s,i)=>Array.isArray(s)?r.repeated&&i===e.length-1?s:[[s]]:[s==null?"":s]),u;try{u=U(C,
o)}catch(s){return t?"⚠ "+s.message:null}if(n.length===0)return u===""?null:u;let a=Array.isArray(u)?u[0]:[u];return a.every(s=>s==="")?null:Object.fromEntries(
n.map((s,i)=>[s,a[i]===""||a[i]===void 0?null:a[i]]))}return X(ge);})();
return planner.answer([revenue, spend], [], false);
""";


-- SHRUNK_RATE: A rate drawn towards what is usual while there are few trials, so that a lucky start does not top the list.
--   events FLOAT64: How often it happened, such as orders; not more than trials.
--   trials FLOAT64: How often it could have happened, such as clicks.
--   prior_rate FLOAT64: The usual rate, 0% to 100%, such as that of all creators together.
--   weight FLOAT64: How many trials the usual rate counts for, 0 or more; 100 if left out. NULL: as if left out.
--   Gives A rate as a fraction: (events + priorRate × weight) ÷ (trials + weight). Blank if trials and weight are 0.
--   Source: The mean of the beta-binomial posterior, empirical Bayes after Efron and Morris (1973).
CREATE OR REPLACE FUNCTION campaign.SHRUNK_RATE(events FLOAT64, trials FLOAT64, prior_rate FLOAT64, weight FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var V=Object.defineProperty;var Z=Object.getOwnPropertyDescriptor;var ee=Object.getOwnPropertyNames;var ne=Object.prototype.hasOwnProperty;var re=(e,n)=>{for(var r in n)V(e,r,{get:n[r],enumerable:!0})},te=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of ee(n))!ne.call(e,o)&&o!==
r&&V(e,o,{get:()=>n[o],enumerable:!(t=Z(n,o))||t.enumerable});return e};var oe=e=>te(V({},"__esModule",{value:!0}),e);var Ce={};re(Ce,{answer:()=>Pe});function l(e){return{problem:e}}function m(e){return typeof e=="object"&&e!==null&&"problem"in e}function d(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var ue=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function B(e,n){var s;let{name:r,parameters:t}=e,o=t[t.length-1],u=ie(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let a=t.map(f=>f.name).join(", "),c=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${c} at most \
(${a}), but ${u} are given.`)}let i=[];for(let a=0;a<Math.max(u,t.length);a++){let c=(s=t[a])!=null?s:o,f=le(c,n[a]);if(f.rows===void 0&&c.optional===void 0&&a<
t.length)throw new Error(`${r} needs ${c.name}: ${c.about}`);i.push(f)}return i}function x(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:A(r,n)}if(!N(e))return typeof e=="string"&&ue.test(e)?l(`${n.name} is ${e.trim()}. Mend that cell first.`):ae(e)?A(n.reader.read(e),n):l(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function E(e,n){let r=[];for(let t of e!=null?e:[]){let o=x(t,n);if(m(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function H(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(s=>x(s,n)),i=u.findIndex(m);if(i>=0)return se(u[i],e.length,t,o.
length,i);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:A(n.prepare(r),n)}function N(e){return e==null||typeof e=="string"&&e.trim()===
""}function S(e,n){return`${e} ${n}${e===1?"":"s"}`}function se({problem:e},n,r,t,o){return n*t===1?l(e):l(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function A(e,n){
return m(e)?l(`${n.name}: ${e.problem}`):e}function ae(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function ie(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function le(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o=0;o<n.length;o++){let u=n[o];if(!Array.isArray(
u)){r=[n],t=n.length;break}u.length>t&&(t=u.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function K(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:s})=>s.length!==n.rows.length);if(r!==void 0)throw new Error(L(n,r,"row"));let t=e.
filter(({slot:s})=>s.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:s})=>s!==o.columns);if(u!==void 0)
throw new Error(L(o,u,"column"));let i=e.find(({slot:s})=>s.parameter.shape==="row");if(i!==void 0&&o.columns>1){let{slot:s,columns:a}=o;throw new Error(`${s.parameter.
name} has ${a} columns. Use one column beside ${i.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function F(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(N)});)r--;return r}function _(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,F([o],o.length)));return n}function L(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),i=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${S(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${i}, such as C2:C${u} and D2:D${u}.`}function G(e,n){let r=me(e,B(e,n));if(r.varying.length>0)return r.columns===1?de(r):he(r);let t=O(r,0,0);if(!Array.isArray(t))return q(R(t));let o=e.gives==="ta\
ble"?t:[t];return T(o.map(u=>u.map(i=>q(R(i)))))}function me(e,n){let r=[],t=[],o=_(n),u=n.find(fe);if(u!==void 0&&e.gives==="table")throw new Error(ce(e,u));let i=!1;
n.forEach((f,h)=>{let{parameter:p,rows:b,columns:g}=f;if(u!==void 0&&b!==void 0&&p.shape!=="whole"&&b.length*g>1){let{least:y=1/0}=p.shape==="row"?{}:p.reader;t.
push({slot:f,rows:b,columns:g,position:h,least:y}),r.push(void 0);return}let w=b===void 0?void 0:pe(b,p,o);if(m(w))throw new Error(w.problem);i||(i=w===void 0&&
I(p)),r.push(w)});let s=e.parameters[e.parameters.length-1],a=(s==null?void 0:s.repeated)===void 0?void 0:s,{compute:c}=e;return{definition:e,compute:c,values:r,
varying:t,blank:i,repeated:a,...K(t)}}function fe({parameter:e,rows:n,columns:r}){return n===void 0||e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function ce(e,{
parameter:n,rows:r,columns:t}){var i;let o=`${S((i=r==null?void 0:r.length)!=null?i:0,"row")} and ${S(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";
return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function pe(e,n,r){var t;return n.shape==="whole"?H(e.slice(0,r.get(e.
length)),n):n.shape==="row"?E(e[0],n):x((t=e[0])==null?void 0:t[0],n)}function I(e){return e.optional===void 0&&e.repeated===void 0}function de(e){let{compute:n,
values:r,varying:t}=e,o=j(e),u=new Array(o),i=!e.blank&&e.repeated===void 0,s=o>0;for(let a=0;a<o;a++){let f=i&&be(t,r,a)?D(n,r):O(e,a,0);if(we(f))u[a]=[f];else{
let h=ye(f);h.length>1&&(s=!1),u[a]=h}}return s?u:T(u)}function he(e){return T(Array.from({length:j(e)},(n,r)=>ge(e,r)))}function j({varying:e,rows:n}){return F(
e.map(r=>r.rows),n)}function be(e,n,r){var t;for(let o=0;o<e.length;o++){let{rows:u,least:i,position:s}=e[o],a=(t=u[r])==null?void 0:t[0];if(typeof a!="number"||
a-a!==0||a<i)return!1;n[s]=a}return!0}function we(e){return typeof e=="string"||typeof e=="number"&&e-e===0}function ye(e){return Array.isArray(e)?e.length===0?
[""]:e.map(n=>M(R(n))):[M(R(e))]}function ge(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=O(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(M(R(o)))}return r}function O({definition:e,compute:n,values:r,
varying:t,blank:o,repeated:u},i,s){var h;let a=o;for(let p=0;p<t.length;p++){let{slot:b,rows:g,position:w}=t[p],{parameter:y}=b,P=y.shape==="row"?E(g[i],y):x((h=
g[i])==null?void 0:h[s],y);if(m(P))return P;P===void 0&&I(y)&&(a=!0),r[w]=P}if(a)return"";if(u===void 0)return D(n,r);let c=e.parameters.length-1,f=r.slice(c).filter(
p=>p!==void 0);return f.length===0&&u.optional===void 0?"":n(...r.slice(0,c),f)}function D(e,n){return n.length<3?e(n[0],n[1]):n.length>6?e(...n):e(n[0],n[1],n[2],
n[3],n[4],n[5])}function R(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:l("The result is too large for a cell. Check the values.")}function M(e){return m(
e)?`⚠ ${e.problem}`:e}function q(e){if(m(e))throw new Error(e.problem);return e}function T(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.
length<n;)r.push("");return e.length===0?[[""]]:e}function W(e,n){if(!(e<=n))return l(`events ${e} is more than trials ${n}. Give events that happen at most once in each trial, such as orders out of clicks.`)}function z(e,n,r,t){let o=W(e,n);return o||n+t===0?o:xe(e,n,r,t)}function xe(e,n,r,t){return(e+r*t)/(n+t)}var J=e=>l(d(e)+" is not a number.");var Se=e=>l(d(e)+" is not a number."),U=Se;var $={expected:'a count of 0 or more, such as 12400 or "12.4K"',least:0,read:e=>typeof e=="number"&&e>=0?e:v(e,$.expected)};var k={expected:"a share such as 3.86% or 0.0386",least:0,read(e){if(typeof e!="string")return v(e,k.expected);let n=U(e,"fractions");if(m(n))return l(`${d(e)} \
is not ${k.expected}.`);let r=n>1?U(e,"sign"):n;return m(r)?r:Q(n,e,k.expected)}};function v(e,n){let r=typeof e=="number"?e:Re(e,n);return m(r)?r:Q(r,e,n)}function Q(e,n,r){return e<0?l(`${d(n)} is negative. Give ${r}.`):e}function Re(e,n){let r=typeof e==
"string"?J(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:l(`${ke(e)} is not ${n}.`)}function ke(e){return typeof e=="object"?"A date":
d(typeof e=="boolean"?String(e).toUpperCase():e)}var X={expected:"a share from 0% to 100%, such as 3.86% or 0.0386",read(e){let n=k.read(e);return m(n)||n<=1?n:l(`${d(e)} is more than 100%. Give a share from 0\
% to 100%, such as 3.86% or 0.0386.`)}};function Y(e){return Number(e.toPrecision(12))}var $e=100,C={name:"SHRUNK_RATE",summary:"A rate drawn towards what is usual while there are few trials, so that a lucky start does not top the list.",parameters:[
{name:"events",about:"How often it happened, such as orders; not more than trials.",example:"K2:K",reader:$},{name:"trials",about:"How often it could have happe\
ned, such as clicks.",example:"J2:J",reader:$},{name:"priorRate",about:"The usual rate, 0% to 100%, such as that of all creators together.",example:"2.5%",reader:X},
{name:"weight",about:"How many trials the usual rate counts for, 0 or more; 100 if left out.",example:"100",reader:$,optional:!0}],returns:"A rate as a fraction\
: (events + priorRate × weight) ÷ (trials + weight). Blank if trials and weight are 0.",source:"The mean of the beta-binomial posterior, empirical Bayes after\
 Efron and Morris (1973).",compute(e,n,r,t=$e){let o=z(e,n,r,t);return typeof o=="number"?Y(o):o!=null?o:""}};function Pe(e,n,r){let t=C.parameters[C.parameters.length-1],o=e.flatMap((s,a)=>Array.isArray(s)?t.repeated&&a===e.length-1?s:[[s]]:[s==null?"":s]),u;try{u=G(C,
o)}catch(s){return r?"⚠ "+s.message:null}if(n.length===0)return u===""?null:u;let i=Array.isArray(u)?u[0]:[u];return i.every(s=>s==="")?null:Object.fromEntries(
n.map((s,a)=>[s,i[a]===""||i[a]===void 0?null:i[a]]))}return oe(Ce);})();
return planner.answer([events, trials, prior_rate, weight], [], false);
""";


-- STORY_COMPLETION: The share of a story's viewers who stayed to its last frame, and where most of them left.
--   frames ARRAY<FLOAT64>: The views of each frame, first to last, in one row of cells, or in one cell parted by commas; several rows are several stories.
--   Gives Three cells: last ÷ first as a fraction; the worst drop from one frame to the next as a fraction; the frame it happened at. Blank for fewer than two frames.
--   Source: Views of the last frame ÷ views of the first. 70% is called strong; Conviva measured 87% for brand accounts in 2020. It falls with the number of frames.
CREATE OR REPLACE FUNCTION campaign.STORY_COMPLETION(frames ARRAY<FLOAT64>)
RETURNS STRUCT<completion FLOAT64, worst_drop FLOAT64, worst_at STRING>
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var k=Object.defineProperty;var z=Object.getOwnPropertyDescriptor;var W=Object.getOwnPropertyNames;var K=Object.prototype.hasOwnProperty;var H=(e,n)=>{for(var r in n)k(e,r,{get:n[r],enumerable:!0})},J=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of W(n))!K.call(e,o)&&o!==r&&
k(e,o,{get:()=>n[o],enumerable:!(t=z(n,o))||t.enumerable});return e};var Q=e=>J(k({},"__esModule",{value:!0}),e);var Se={};H(Se,{answer:()=>ge});function f(e){return{problem:e}}function c(e){return typeof e=="object"&&e!==null&&"problem"in e}function p(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var X=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function T(e,n){var a;let{name:r,parameters:t}=e,o=t[t.length-1],s=ne(n);if(s>t.length&&
(o==null?void 0:o.repeated)===void 0){let u=t.map(l=>l.name).join(", "),m=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${m} at most \
(${u}), but ${s} are given.`)}let i=[];for(let u=0;u<Math.max(s,t.length);u++){let m=(a=t[u])!=null?a:o,l=re(m,n[u]);if(l.rows===void 0&&m.optional===void 0&&u<
t.length)throw new Error(`${r} needs ${m.name}: ${m.about}`);i.push(l)}return i}function x(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:V(r,n)}if(!O(e))return typeof e=="string"&&X.test(e)?f(`${n.name} is ${e.trim()}. Mend that cell first.`):ee(e)?V(n.reader.read(e),n):f(`${n.name} is\
 not a value that can be read. Give ${n.reader.expected}.`)}function N(e,n){let r=[];for(let t of e!=null?e:[]){let o=x(t,n);if(c(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function I(e,n){let r=[];for(let[t,o]of e.entries()){let s=o.map(a=>x(a,n)),i=s.findIndex(c);if(i>=0)return Z(s[i],e.length,t,o.
length,i);r.push(s)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:V(n.prepare(r),n)}function O(e){return e==null||typeof e=="string"&&e.trim()===
""}function $(e,n){return`${e} ${n}${e===1?"":"s"}`}function Z({problem:e},n,r,t,o){return n*t===1?f(e):f(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function V(e,n){
return c(e)?f(`${n.name}: ${e.problem}`):e}function ee(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function ne(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function re(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o=0;o<n.length;o++){let s=n[o];if(!Array.isArray(
s)){r=[n],t=n.length;break}s.length>t&&(t=s.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function D(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:a})=>a.length!==n.rows.length);if(r!==void 0)throw new Error(L(n,r,"row"));let t=e.
filter(({slot:a})=>a.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let s=t.find(({columns:a})=>a!==o.columns);if(s!==void 0)
throw new Error(L(o,s,"column"));let i=e.find(({slot:a})=>a.parameter.shape==="row");if(i!==void 0&&o.columns>1){let{slot:a,columns:u}=o;throw new Error(`${a.parameter.
name} has ${u} columns. Use one column beside ${i.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function A(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(O)});)r--;return r}function q(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,A([o],o.length)));return n}function L(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],s=1+Math.max(e.rows.length,n.rows.length),i=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${$(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${i}, such as C2:C${s} and D2:D${s}.`}function _(e,n){let r=te(e,T(e,n));if(r.varying.length>0)return r.columns===1?ue(r):ie(r);let t=E(r,0,0);if(!Array.isArray(t))return B(C(t));let o=e.gives==="ta\
ble"?t:[t];return M(o.map(s=>s.map(i=>B(C(i)))))}function te(e,n){let r=[],t=[],o=q(n),s=n.find(oe);if(s!==void 0&&e.gives==="table")throw new Error(se(e,s));let i=!1;
n.forEach((l,h)=>{let{parameter:d,rows:w,columns:S}=l;if(s!==void 0&&w!==void 0&&d.shape!=="whole"&&w.length*S>1){let{least:b=1/0}=d.shape==="row"?{}:d.reader;t.
push({slot:l,rows:w,columns:S,position:h,least:b}),r.push(void 0);return}let y=w===void 0?void 0:ae(w,d,o);if(c(y))throw new Error(y.problem);i||(i=y===void 0&&
j(d)),r.push(y)});let a=e.parameters[e.parameters.length-1],u=(a==null?void 0:a.repeated)===void 0?void 0:a,{compute:m}=e;return{definition:e,compute:m,values:r,
varying:t,blank:i,repeated:u,...D(t)}}function oe({parameter:e,rows:n,columns:r}){return n===void 0||e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function se(e,{
parameter:n,rows:r,columns:t}){var i;let o=`${$((i=r==null?void 0:r.length)!=null?i:0,"row")} and ${$(t,"column")}`,s=n.shape==="row"?"one row":"a single cell";
return`${e.name} fills a table of its own, so ${n.name} takes ${s}, not a range of ${o}.`}function ae(e,n,r){var t;return n.shape==="whole"?I(e.slice(0,r.get(e.
length)),n):n.shape==="row"?N(e[0],n):x((t=e[0])==null?void 0:t[0],n)}function j(e){return e.optional===void 0&&e.repeated===void 0}function ue(e){let{compute:n,
values:r,varying:t}=e,o=U(e),s=new Array(o),i=!e.blank&&e.repeated===void 0,a=o>0;for(let u=0;u<o;u++){let l=i&&le(t,r,u)?v(n,r):E(e,u,0);if(fe(l))s[u]=[l];else{
let h=me(l);h.length>1&&(a=!1),s[u]=h}}return a?s:M(s)}function ie(e){return M(Array.from({length:U(e)},(n,r)=>ce(e,r)))}function U({varying:e,rows:n}){return A(
e.map(r=>r.rows),n)}function le(e,n,r){var t;for(let o=0;o<e.length;o++){let{rows:s,least:i,position:a}=e[o],u=(t=s[r])==null?void 0:t[0];if(typeof u!="number"||
u-u!==0||u<i)return!1;n[a]=u}return!0}function fe(e){return typeof e=="string"||typeof e=="number"&&e-e===0}function me(e){return Array.isArray(e)?e.length===0?
[""]:e.map(n=>F(C(n))):[F(C(e))]}function ce(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=E(e,n,t);if(Array.isArray(o)){let{name:s}=e.definition;throw new Error(
`${s} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(F(C(o)))}return r}function E({definition:e,compute:n,values:r,
varying:t,blank:o,repeated:s},i,a){var h;let u=o;for(let d=0;d<t.length;d++){let{slot:w,rows:S,position:y}=t[d],{parameter:b}=w,R=b.shape==="row"?N(S[i],b):x((h=
S[i])==null?void 0:h[a],b);if(c(R))return R;R===void 0&&j(b)&&(u=!0),r[y]=R}if(u)return"";if(s===void 0)return v(n,r);let m=e.parameters.length-1,l=r.slice(m).filter(
d=>d!==void 0);return l.length===0&&s.optional===void 0?"":n(...r.slice(0,m),l)}function v(e,n){return n.length<3?e(n[0],n[1]):n.length>6?e(...n):e(n[0],n[1],n[2],
n[3],n[4],n[5])}function C(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:f("The result is too large for a cell. Check the values.")}function F(e){return c(
e)?`⚠ ${e.problem}`:e}function B(e){if(c(e))throw new Error(e.problem);return e}function M(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.
length<n;)r.push("");return e.length===0?[[""]]:e}function Y(e){var o,s,i,a;let n=(o=e[0])!=null?o:0;if(e.length<2||n===0)return;let r=0,t=0;for(let u=1;u<e.length;u++){let m=(s=e[u-1])!=null?s:0,l=m===0?0:(m-((i=
e[u])!=null?i:0))/m;l<=r||(r=l,t=u+1)}return{completion:((a=e[e.length-1])!=null?a:0)/n,worstDrop:r,worstFrame:t}}var G=e=>f(p(e)+" is not a number.");var g={expected:'a count of 0 or more, such as 12400 or "12.4K"',least:0,read:e=>typeof e=="number"&&e>=0?e:de(e,g.expected)};function de(e,n){let r=typeof e=="number"?e:he(e,n);return c(r)?r:pe(r,e,n)}function pe(e,n,r){return e<0?f(`${p(n)} is negative. Give ${r}.`):e}function he(e,n){
let r=typeof e=="string"?G(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:f(`${we(e)} is not ${n}.`)}function we(e){return typeof e=="o\
bject"?"A date":p(typeof e=="boolean"?String(e).toUpperCase():e)}var ye={expected:g.expected,read(e){let n=g.read(e),r=typeof e=="string"?be(e):void 0;return c(n)?r?{views:void 0,all:r}:f(`${p(e)} is not ${g.expected}, nor vi\
ews parted by commas.`):{views:n,all:r}}};function be(e){let n=e.split(/[,;|/\s]+/).map(r=>r===""?Number.NaN:g.read(r));return n.every(r=>typeof r=="number"&&r>=
0)?n:void 0}var P={name:"STORY_COMPLETION",summary:"The share of a story's viewers who stayed to its last frame, and where most of them left.",parameters:[{name:"\
frames",about:"The views of each frame, first to last, in one row of cells, or in one cell parted by commas; several rows are several stories.",example:"D2:H",reader:ye,
shape:"row"}],returns:"Three cells: last ÷ first as a fraction; the worst drop from one frame to the next as a fraction; the frame it happened at. Blank for few\
er than two frames.",source:"Views of the last frame ÷ views of the first. 70% is called strong; Conviva measured 87% for brand accounts in 2020. It falls with \
the number of frames.",compute(e){let[n]=e,r=e.map(({views:u})=>u!=null?u:Number.NaN),t=e.length===1&&(n!=null&&n.all)?n.all:r;if(t.some(Number.isNaN))return f(
"frames has several cells, one of them with several views. Give each frame a cell, or all of them one.");let o=Y(t);if(o===void 0)return"";let{completion:s,worstDrop:i,
worstFrame:a}=o;return[s,i,a===0?"":`frame ${a}`]}};function ge(e,n,r){let t=P.parameters[P.parameters.length-1],o=e.flatMap((a,u)=>Array.isArray(a)?t.repeated&&u===e.length-1?a:[[a]]:[a==null?"":a]),s;try{s=_(P,
o)}catch(a){return r?"⚠ "+a.message:null}if(n.length===0)return s===""?null:s;let i=Array.isArray(s)?s[0]:[s];return i.every(a=>a==="")?null:Object.fromEntries(
n.map((a,u)=>[a,i[u]===""||i[u]===void 0?null:i[u]]))}return Q(Se);})();
return planner.answer([frames], ["completion","worst_drop","worst_at"], false);
""";


-- TIER: The size class of a creator's account, from its followers.
--   followers FLOAT64: The account's followers, 0 or more.
--   scheme STRING: standard (micro from 10K), wide (micro from 1K), from 5K, or a range of tier names and lower bounds. NULL: as if left out.
--   Gives Under 1K, Nano, Micro, Macro or Mega; lower bounds are inclusive, so exactly 10,000 is Micro. With a range: its own names.
--   Source: Standard: 1K, 10K, 100K and 1M, as most guides. Wide: Influize 2020. From 5K: campaign guides that count micro from 5,000. All leave open who owns the bounds.
CREATE OR REPLACE FUNCTION campaign.TIER(followers FLOAT64, scheme STRING)
RETURNS STRING
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var V=Object.defineProperty;var Q=Object.getOwnPropertyDescriptor;var X=Object.getOwnPropertyNames;var Y=Object.prototype.hasOwnProperty;var Z=(e,n)=>{for(var r in n)V(e,r,{get:n[r],enumerable:!0})},v=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of X(n))!Y.call(e,o)&&o!==r&&
V(e,o,{get:()=>n[o],enumerable:!(t=Q(n,o))||t.enumerable});return e};var ee=e=>v(V({},"__esModule",{value:!0}),e);var Re={};Z(Re,{answer:()=>$e});function m(e){return{problem:e}}function d(e){return typeof e=="object"&&e!==null&&"problem"in e}function p(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var ne=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function I(e,n){var i;let{name:r,parameters:t}=e,o=t[t.length-1],a=te(n);if(a>t.length&&
(o==null?void 0:o.repeated)===void 0){let u=t.map(l=>l.name).join(", "),f=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${f} at most \
(${u}), but ${a} are given.`)}let s=[];for(let u=0;u<Math.max(a,t.length);u++){let f=(i=t[u])!=null?i:o,l=ae(f,n[u]);if(l.rows===void 0&&f.optional===void 0&&u<
t.length)throw new Error(`${r} needs ${f.name}: ${f.about}`);s.push(l)}return s}function S(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:M(r,n)}if(!K(e))return typeof e=="string"&&ne.test(e)?m(`${n.name} is ${e.trim()}. Mend that cell first.`):oe(e)?M(n.reader.read(e),n):m(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function E(e,n){let r=[];for(let t of e!=null?e:[]){let o=S(t,n);if(d(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function U(e,n){let r=[];for(let[t,o]of e.entries()){let a=o.map(i=>S(i,n)),s=a.findIndex(d);if(s>=0)return re(a[s],e.length,t,o.
length,s);r.push(a)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:M(n.prepare(r),n)}function K(e){return e==null||typeof e=="string"&&e.trim()===
""}function x(e,n){return`${e} ${n}${e===1?"":"s"}`}function re({problem:e},n,r,t,o){return n*t===1?m(e):m(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function M(e,n){
return d(e)?m(`${n.name}: ${e.problem}`):e}function oe(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function te(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function ae(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o=0;o<n.length;o++){let a=n[o];if(!Array.isArray(
a)){r=[n],t=n.length;break}a.length>t&&(t=a.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function L(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:i})=>i.length!==n.rows.length);if(r!==void 0)throw new Error(O(n,r,"row"));let t=e.
filter(({slot:i})=>i.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let a=t.find(({columns:i})=>i!==o.columns);if(a!==void 0)
throw new Error(O(o,a,"column"));let s=e.find(({slot:i})=>i.parameter.shape==="row");if(s!==void 0&&o.columns>1){let{slot:i,columns:u}=o;throw new Error(`${i.parameter.
name} has ${u} columns. Use one column beside ${s.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function T(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(K)});)r--;return r}function z(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,T([o],o.length)));return n}function O(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],a=1+Math.max(e.rows.length,n.rows.length),s=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${x(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${s}, such as C2:C${a} and D2:D${a}.`}function j(e,n){let r=ie(e,I(e,n));if(r.varying.length>0)return r.columns===1?le(r):fe(r);let t=N(r,0,0);if(!Array.isArray(t))return q($(t));let o=e.gives==="ta\
ble"?t:[t];return _(o.map(a=>a.map(s=>q($(s)))))}function ie(e,n){let r=[],t=[],o=z(n),a=n.find(se);if(a!==void 0&&e.gives==="table")throw new Error(ue(e,a));let s=!1;
n.forEach((l,h)=>{let{parameter:c,rows:w,columns:y}=l;if(a!==void 0&&w!==void 0&&c.shape!=="whole"&&w.length*y>1){let{least:b=1/0}=c.shape==="row"?{}:c.reader;t.
push({slot:l,rows:w,columns:y,position:h,least:b}),r.push(void 0);return}let g=w===void 0?void 0:me(w,c,o);if(d(g))throw new Error(g.problem);s||(s=g===void 0&&
B(c)),r.push(g)});let i=e.parameters[e.parameters.length-1],u=(i==null?void 0:i.repeated)===void 0?void 0:i,{compute:f}=e;return{definition:e,compute:f,values:r,
varying:t,blank:s,repeated:u,...L(t)}}function se({parameter:e,rows:n,columns:r}){return n===void 0||e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function ue(e,{
parameter:n,rows:r,columns:t}){var s;let o=`${x((s=r==null?void 0:r.length)!=null?s:0,"row")} and ${x(t,"column")}`,a=n.shape==="row"?"one row":"a single cell";
return`${e.name} fills a table of its own, so ${n.name} takes ${a}, not a range of ${o}.`}function me(e,n,r){var t;return n.shape==="whole"?U(e.slice(0,r.get(e.
length)),n):n.shape==="row"?E(e[0],n):S((t=e[0])==null?void 0:t[0],n)}function B(e){return e.optional===void 0&&e.repeated===void 0}function le(e){let{compute:n,
values:r,varying:t}=e,o=D(e),a=new Array(o),s=!e.blank&&e.repeated===void 0,i=o>0;for(let u=0;u<o;u++){let l=s&&ce(t,r,u)?W(n,r):N(e,u,0);if(de(l))a[u]=[l];else{
let h=pe(l);h.length>1&&(i=!1),a[u]=h}}return i?a:_(a)}function fe(e){return _(Array.from({length:D(e)},(n,r)=>he(e,r)))}function D({varying:e,rows:n}){return T(
e.map(r=>r.rows),n)}function ce(e,n,r){var t;for(let o=0;o<e.length;o++){let{rows:a,least:s,position:i}=e[o],u=(t=a[r])==null?void 0:t[0];if(typeof u!="number"||
u-u!==0||u<s)return!1;n[i]=u}return!0}function de(e){return typeof e=="string"||typeof e=="number"&&e-e===0}function pe(e){return Array.isArray(e)?e.length===0?
[""]:e.map(n=>A($(n))):[A($(e))]}function he(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=N(e,n,t);if(Array.isArray(o)){let{name:a}=e.definition;throw new Error(
`${a} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(A($(o)))}return r}function N({definition:e,compute:n,values:r,
varying:t,blank:o,repeated:a},s,i){var h;let u=o;for(let c=0;c<t.length;c++){let{slot:w,rows:y,position:g}=t[c],{parameter:b}=w,R=b.shape==="row"?E(y[s],b):S((h=
y[s])==null?void 0:h[i],b);if(d(R))return R;R===void 0&&B(b)&&(u=!0),r[g]=R}if(u)return"";if(a===void 0)return W(n,r);let f=e.parameters.length-1,l=r.slice(f).filter(
c=>c!==void 0);return l.length===0&&a.optional===void 0?"":n(...r.slice(0,f),l)}function W(e,n){return n.length<3?e(n[0],n[1]):n.length>6?e(...n):e(n[0],n[1],n[2],
n[3],n[4],n[5])}function $(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:m("The result is too large for a cell. Check the values.")}function A(e){return d(
e)?`⚠ ${e.problem}`:e}function q(e){if(d(e))throw new Error(e.problem);return e}function _(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.
length<n;)r.push("");return e.length===0?[[""]]:e}var k=e=>m(p(e)+" is not a number.");var C={standard:[{name:"Under 1K",from:0},{name:"Nano",from:1e3},{name:"Micro",from:1e4},{name:"Macro",from:1e5},{name:"Mega",from:1e6}],wide:[{name:"Under 1K",
from:0},{name:"Micro",from:1e3},{name:"Macro",from:1e5},{name:"Mega",from:1e6}],"from 5K":[{name:"Under 1K",from:0},{name:"Nano",from:1e3},{name:"Micro",from:5e3},
{name:"Macro",from:1e5},{name:"Mega",from:1e6}]};function G(e,n){var r,t;for(let o=n.length-1;o>=0;o--){let a=n[o];if(e>=a.from)return a.name}return`Under ${ge(
(t=(r=n[0])==null?void 0:r.from)!=null?t:0)}`}function H(e){var t;let n=e.length===1&&((t=e[0])==null?void 0:t.length)===1?e[0][0]:void 0;if(n!==void 0)return we(
n);let r=[];for(let[o,[a,s]]of e.entries()){if(a===void 0&&s===void 0)continue;let i=typeof s=="string"?k(s):s;if(a===void 0||typeof i!="number"||i<0)return m(`\
row ${o+1} is not a tier. Put a tier's name in the first column and its lowest follower count, such as 10000, in the second.`);r.push({name:String(a).trim(),from:i})}
return r.sort((o,a)=>o.from-a.from)}function we(e){let n=String(e).trim().toLowerCase().replace(/\s+/g," ");return n==="standard"||n==="wide"?C[n]:n==="from 5k"?
C["from 5K"]:m(`Unknown scheme ${p(e)}. Use standard, wide, from 5K, or a range of tier names and lower bounds.`)}function ge(e){return e>=1e6&&e%1e5===0?`${e/1e6}\
M`:e>=1e3&&e%100===0?`${e/1e3}K`:String(e)}var F={expected:'a count of 0 or more, such as 12400 or "12.4K"',least:0,read:e=>typeof e=="number"&&e>=0?e:be(e,F.expected)};var J={expected:"text or a number",read:e=>e};function be(e,n){let r=typeof e=="number"?e:Se(e,n);return d(r)?r:ye(r,e,n)}function ye(e,n,r){return e<0?m(`${p(n)}\
 is negative. Give ${r}.`):e}function Se(e,n){let r=typeof e=="string"?k(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:m(`${xe(e)} is \
not ${n}.`)}function xe(e){return typeof e=="object"?"A date":p(typeof e=="boolean"?String(e).toUpperCase():e)}var P={name:"TIER",summary:"The size class of a creator's account, from its followers.",parameters:[{name:"followers",about:"The account's followers, 0 or more.",
example:"C2:C",reader:F},{name:"scheme",about:"standard (micro from 10K), wide (micro from 1K), from 5K, or a range of tier names and lower bounds.",example:'"s\
tandard"',reader:J,shape:"whole",prepare:H,optional:!0}],returns:"Under 1K, Nano, Micro, Macro or Mega; lower bounds are inclusive, so exactly 10,000 is Micro. \
With a range: its own names.",source:"Standard: 1K, 10K, 100K and 1M, as most guides. Wide: Influize 2020. From 5K: campaign guides that count micro from 5,000.\
 All leave open who owns the bounds.",compute:(e,n=C.standard)=>G(e,n)};function $e(e,n,r){let t=P.parameters[P.parameters.length-1],o=e.flatMap((i,u)=>Array.isArray(i)?t.repeated&&u===e.length-1?i:[[i]]:[i==null?"":i]),a;try{a=j(P,
o)}catch(i){return r?"⚠ "+i.message:null}if(n.length===0)return a===""?null:a;let s=Array.isArray(a)?a[0]:[a];return s.every(i=>i==="")?null:Object.fromEntries(
n.map((i,u)=>[i,s[u]===""||s[u]===void 0?null:s[u]]))}return ee(Re);})();
return planner.answer([followers, scheme], [], true);
""";


-- UTM_URL: A link with its campaign tags, escaped and in lower case as analytics tools expect.
--   url STRING: The landing page. https:// is added if it is missing; other parameters and a # part stay.
--   source STRING: Where the visit comes from, such as the platform.
--   medium STRING: The kind of link.
--   campaign STRING: The campaign.
--   content STRING: What tells links of one campaign apart, such as the creator. NULL: as if left out.
--   term STRING: A keyword. NULL: as if left out.
--   Gives The link as text. Spaces within a tag become _, and utm_ parameters that were in the link are replaced.
CREATE OR REPLACE FUNCTION campaign.UTM_URL(url STRING, source STRING, medium STRING, campaign STRING, content STRING, term STRING)
RETURNS STRING
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var P=Object.defineProperty;var H=Object.getOwnPropertyDescriptor;var K=Object.getOwnPropertyNames;var J=Object.prototype.hasOwnProperty;var Q=(e,n)=>{for(var t in n)P(e,t,{get:n[t],enumerable:!0})},X=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of K(n))!J.call(e,o)&&o!==t&&
P(e,o,{get:()=>n[o],enumerable:!(r=H(n,o))||r.enumerable});return e};var Y=e=>X(P({},"__esModule",{value:!0}),e);var be={};Q(be,{answer:()=>ge});function f(e){return{problem:e}}function d(e){return typeof e=="object"&&e!==null&&"problem"in e}function x(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var Z=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function N(e,n){var a;let{name:t,parameters:r}=e,o=r[r.length-1],s=ne(n);if(s>r.length&&
(o==null?void 0:o.repeated)===void 0){let u=r.map(l=>l.name).join(", "),m=`${r.length} argument${r.length===1?"":"s"}`;throw new Error(`${t} takes ${m} at most \
(${u}), but ${s} are given.`)}let i=[];for(let u=0;u<Math.max(s,r.length);u++){let m=(a=r[u])!=null?a:o,l=te(m,n[u]);if(l.rows===void 0&&m.optional===void 0&&u<
r.length)throw new Error(`${t} needs ${m.name}: ${m.about}`);i.push(l)}return i}function k(e,n){if(typeof e=="number"&&e-e===0){let t=n.reader.read(e);return typeof t==
"number"?t:V(t,n)}if(!_(e))return typeof e=="string"&&Z.test(e)?f(`${n.name} is ${e.trim()}. Mend that cell first.`):ee(e)?V(n.reader.read(e),n):f(`${n.name} is\
 not a value that can be read. Give ${n.reader.expected}.`)}function A(e,n){let t=[];for(let r of e!=null?e:[]){let o=k(r,n);if(d(o))return o;o!==void 0&&t.push(
o)}return t.length===0?void 0:t}function L(e,n){let t=[];for(let[r,o]of e.entries()){let s=o.map(a=>k(a,n)),i=s.findIndex(d);if(i>=0)return v(s[i],e.length,r,o.
length,i);t.push(s)}return t.length===0||n.prepare===void 0?t.length===0?void 0:t:V(n.prepare(t),n)}function _(e){return e==null||typeof e=="string"&&e.trim()===
""}function S(e,n){return`${e} ${n}${e===1?"":"s"}`}function v({problem:e},n,t,r,o){return n*r===1?f(e):f(`Row ${t+1}${r>1?`, column ${o+1}`:""} of ${e}`)}function V(e,n){
return d(e)?f(`${n.name}: ${e.problem}`):e}function ee(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function ne(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function te(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let t=n,r=0;for(let o=0;o<n.length;o++){let s=n[o];if(!Array.isArray(
s)){t=[n],r=n.length;break}s.length>r&&(r=s.length)}return t.length*r===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:t,columns:r}}function z(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let t=e.find(({rows:a})=>a.length!==n.rows.length);if(t!==void 0)throw new Error(O(n,t,"row"));let r=e.
filter(({slot:a})=>a.parameter.shape!=="row"),[o]=r;if(o===void 0)return{rows:n.rows.length,columns:1};let s=r.find(({columns:a})=>a!==o.columns);if(s!==void 0)
throw new Error(O(o,s,"column"));let i=e.find(({slot:a})=>a.parameter.shape==="row");if(i!==void 0&&o.columns>1){let{slot:a,columns:u}=o;throw new Error(`${a.parameter.
name} has ${u} columns. Use one column beside ${i.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function U(e,n){let t=n;for(;t>
0&&e.every(r=>{var o;return((o=r[t-1])!=null?o:[]).every(_)});)t--;return t}function B(e){var t;let n=new Map;for(let{parameter:r,rows:o}of e)r.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((t=n.get(o.length))!=null?t:0,U([o],o.length)));return n}function O(e,n,t){let[r,o]=t==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],s=1+Math.max(e.rows.length,n.rows.length),i=t==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${S(
o,t)} but ${e.slot.parameter.name} has ${r}. Use ${i}, such as C2:C${s} and D2:D${s}.`}function j(e,n){let t=re(e,N(e,n));if(t.varying.length>0)return t.columns===1?ie(t):ue(t);let r=T(t,0,0);if(!Array.isArray(r))return I($(r));let o=e.gives==="ta\
ble"?r:[r];return M(o.map(s=>s.map(i=>I($(i)))))}function re(e,n){let t=[],r=[],o=B(n),s=n.find(oe);if(s!==void 0&&e.gives==="table")throw new Error(se(e,s));let i=!1;
n.forEach((l,h)=>{let{parameter:c,rows:p,columns:g}=l;if(s!==void 0&&p!==void 0&&c.shape!=="whole"&&p.length*g>1){let{least:w=1/0}=c.shape==="row"?{}:c.reader;r.
push({slot:l,rows:p,columns:g,position:h,least:w}),t.push(void 0);return}let y=p===void 0?void 0:ae(p,c,o);if(d(y))throw new Error(y.problem);i||(i=y===void 0&&
q(c)),t.push(y)});let a=e.parameters[e.parameters.length-1],u=(a==null?void 0:a.repeated)===void 0?void 0:a,{compute:m}=e;return{definition:e,compute:m,values:t,
varying:r,blank:i,repeated:u,...z(r)}}function oe({parameter:e,rows:n,columns:t}){return n===void 0||e.shape==="whole"?!1:n.length*(e.shape==="row"?1:t)>1}function se(e,{
parameter:n,rows:t,columns:r}){var i;let o=`${S((i=t==null?void 0:t.length)!=null?i:0,"row")} and ${S(r,"column")}`,s=n.shape==="row"?"one row":"a single cell";
return`${e.name} fills a table of its own, so ${n.name} takes ${s}, not a range of ${o}.`}function ae(e,n,t){var r;return n.shape==="whole"?L(e.slice(0,t.get(e.
length)),n):n.shape==="row"?A(e[0],n):k((r=e[0])==null?void 0:r[0],n)}function q(e){return e.optional===void 0&&e.repeated===void 0}function ie(e){let{compute:n,
values:t,varying:r}=e,o=G(e),s=new Array(o),i=!e.blank&&e.repeated===void 0,a=o>0;for(let u=0;u<o;u++){let l=i&&le(r,t,u)?D(n,t):T(e,u,0);if(me(l))s[u]=[l];else{
let h=ce(l);h.length>1&&(a=!1),s[u]=h}}return a?s:M(s)}function ue(e){return M(Array.from({length:G(e)},(n,t)=>fe(e,t)))}function G({varying:e,rows:n}){return U(
e.map(t=>t.rows),n)}function le(e,n,t){var r;for(let o=0;o<e.length;o++){let{rows:s,least:i,position:a}=e[o],u=(r=s[t])==null?void 0:r[0];if(typeof u!="number"||
u-u!==0||u<i)return!1;n[a]=u}return!0}function me(e){return typeof e=="string"||typeof e=="number"&&e-e===0}function ce(e){return Array.isArray(e)?e.length===0?
[""]:e.map(n=>F($(n))):[F($(e))]}function fe(e,n){let t=[];for(let r=0;r<e.columns;r++){let o=T(e,n,r);if(Array.isArray(o)){let{name:s}=e.definition;throw new Error(
`${s} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}t.push(F($(o)))}return t}function T({definition:e,compute:n,values:t,
varying:r,blank:o,repeated:s},i,a){var h;let u=o;for(let c=0;c<r.length;c++){let{slot:p,rows:g,position:y}=r[c],{parameter:w}=p,R=w.shape==="row"?A(g[i],w):k((h=
g[i])==null?void 0:h[a],w);if(d(R))return R;R===void 0&&q(w)&&(u=!0),t[y]=R}if(u)return"";if(s===void 0)return D(n,t);let m=e.parameters.length-1,l=t.slice(m).filter(
c=>c!==void 0);return l.length===0&&s.optional===void 0?"":n(...t.slice(0,m),l)}function D(e,n){return n.length<3?e(n[0],n[1]):n.length>6?e(...n):e(n[0],n[1],n[2],
n[3],n[4],n[5])}function $(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:f("The result is too large for a cell. Check the values.")}function F(e){return d(
e)?`⚠ ${e.problem}`:e}function I(e){if(d(e))throw new Error(e.problem);return e}function M(e){let n=e.reduce((t,r)=>Math.max(t,r.length),1);for(let t of e)for(;t.
length<n;)t.push("");return e.length===0?[[""]]:e}function W(e,n){var c,p;let t=e.replace(/[\u200b\u2060\ufeff]/g,"").trim(),[r,o]=E(t.replace(/\s/g,"%20"),"#"),[s,i]=E(r,"?"),a=/^(?:([a-z][a-z0-9+.-]*):)?\/\//i.
exec(s),u=(p=(c=a==null?void 0:a[1])==null?void 0:c.toLowerCase())!=null?p:"https",[m,l]=E(s.slice(a?a[0].length:0),"/");if(u!=="http"&&u!=="https"||!he(m))return f(
`${x(e)} is not a web address. Give one such as https://shop.com/spring.`);let h=i.slice(1).split("&").filter(g=>g!==""&&!/^utm_/i.test(g));return`${u}://${m}${l||
"/"}?${[...h,...pe(n)].join("&")}${o}`}function pe({source:e,medium:n,campaign:t,content:r,term:o}){return Object.entries({source:e,medium:n,campaign:t,content:r,
term:o}).flatMap(([s,i])=>i?[`utm_${s}=${encodeURIComponent(de(i))}`]:[])}function de(e){return e.replace(/[\ud800-\udfff]/gu,"").trim().toLowerCase().replace(/\s+/g,
"_")}function E(e,n){let t=e.indexOf(n);return t<0?[e,""]:[e.slice(0,t),e.slice(t)]}function he(e){var t;let n=e.replace(/:\d{1,5}$/,"").split(".");return n.length>1&&
n.every(r=>/^[a-z0-9_\u00a1-\uffff-]+$/i.test(r))&&/^[a-z\u00a1-\uffff]./i.test((t=n[n.length-1])!=null?t:"")}var b={expected:"text",read:e=>String(e).trim()};var C={name:"UTM_URL",summary:"A link with its campaign tags, escaped and in lower case as analytics tools expect.",parameters:[{name:"url",about:"The landing p\
age. https:// is added if it is missing; other parameters and a # part stay.",example:'"https://shop.com/spring"',reader:b},{name:"source",about:"Where the visi\
t comes from, such as the platform.",example:'"instagram"',reader:b},{name:"medium",about:"The kind of link.",example:'"influencer"',reader:b},{name:"campaign",
about:"The campaign.",example:'"black friday"',reader:b},{name:"content",about:"What tells links of one campaign apart, such as the creator.",example:"A2:A",reader:b,
optional:!0},{name:"term",about:"A keyword.",example:'"running shoes"',reader:b,optional:!0}],returns:"The link as text. Spaces within a tag become _, and utm_ \
parameters that were in the link are replaced.",compute(e,n,t,r,o,s){return W(e,{source:n,medium:t,campaign:r,content:o,term:s})}};function ge(e,n,t){let r=C.parameters[C.parameters.length-1],o=e.flatMap((a,u)=>Array.isArray(a)?r.repeated&&u===e.length-1?a:[[a]]:[a==null?"":a]),s;try{s=j(C,
o)}catch(a){return t?"⚠ "+a.message:null}if(n.length===0)return s===""?null:s;let i=Array.isArray(s)?s[0]:[s];return i.every(a=>a==="")?null:Object.fromEntries(
n.map((a,u)=>[a,i[u]===""||i[u]===void 0?null:i[u]]))}return Y(be);})();
return planner.answer([url, source, medium, campaign, content, term], [], true);
""";
