import{E as e,F as t,I as n,O as r,P as i,R as a,_ as o,u as s}from"./places-CdR0uPJr.js";var c=a(i(),1),l=t(),u=c.createContext(void 0),d=e=>{let t=c.useContext(u);if(e)return e;if(!t)throw Error(`No QueryClient set, use QueryClientProvider to set one`);return t},f=({client:e,children:t})=>(c.useEffect(()=>(e.mount(),()=>{e.unmount()}),[e]),(0,l.jsx)(u.Provider,{value:e,children:t})),p={setTimeout:(e,t)=>setTimeout(e,t),clearTimeout:e=>clearTimeout(e),setInterval:(e,t)=>setInterval(e,t),clearInterval:e=>clearInterval(e)},m=new class{#e=p;setTimeoutProvider(e){this.#e=e}setTimeout(e,t){return this.#e.setTimeout(e,t)}clearTimeout(e){this.#e.clearTimeout(e)}setInterval(e,t){return this.#e.setInterval(e,t)}clearInterval(e){this.#e.clearInterval(e)}};function h(e){setTimeout(e,0)}var g=typeof window>`u`||`Deno`in globalThis;function _(){}function v(e,t){return typeof e==`function`?e(t):e}function y(e){return typeof e==`number`&&e>=0&&e!==1/0}function b(e,t){return Math.max(e+(t||0)-Date.now(),0)}function x(e,t){return typeof e==`function`?e(t):e}function ee(e,t){let{type:n=`all`,exact:r,fetchStatus:i,predicate:a,queryKey:o,stale:s}=e;if(o){if(r){if(t.queryHash!==ne(o,t.options))return!1}else if(!C(t.queryKey,o))return!1}if(n!==`all`){let e=t.isActive();if(n===`active`&&!e||n===`inactive`&&e)return!1}return!(typeof s==`boolean`&&t.isStale()!==s||i&&i!==t.state.fetchStatus||a&&!a(t))}function te(e,t){let{exact:n,status:r,predicate:i,mutationKey:a}=e;if(a){if(!t.options.mutationKey)return!1;if(n){if(S(t.options.mutationKey)!==S(a))return!1}else if(!C(t.options.mutationKey,a))return!1}return!(r&&t.state.status!==r||i&&!i(t))}function ne(e,t){return(t?.queryKeyHashFn||S)(e)}function S(e){return JSON.stringify(e,(e,t)=>T(t)?Object.keys(t).sort().reduce((e,n)=>(e[n]=t[n],e),{}):t)}function C(e,t){if(e===t)return!0;if(typeof e!=typeof t)return!1;if(e&&t&&typeof e==`object`&&typeof t==`object`){if(Array.isArray(e)&&Array.isArray(t)){if(t.length>e.length)return!1;for(let n=0;n<t.length;n++)if(!C(e[n],t[n]))return!1;return!0}let n=Object.keys(t);for(let r of n)if(!C(e[r],t[r]))return!1;return!0}return!1}var re=Object.prototype.hasOwnProperty;function ie(e,t,n=0){if(e===t)return e;if(n>500)return t;let r=ae(e)&&ae(t);if(!r&&!(T(e)&&T(t)))return t;let i=(r?e:Object.keys(e)).length,a=r?t:Object.keys(t),o=a.length,s=r?Array(o):{},c=0;for(let l=0;l<o;l++){let o=r?l:a[l],u=e[o],d=t[o];if(u===d){s[o]=u,(r?l<i:re.call(e,o))&&c++;continue}if(u===null||d===null||typeof u!=`object`||typeof d!=`object`){s[o]=d;continue}let f=ie(u,d,n+1);s[o]=f,f===u&&c++}return i===o&&c===i?e:s}function w(e,t){if(!t||Object.keys(e).length!==Object.keys(t).length)return!1;for(let n of Object.keys(e))if(!re.call(t,n)||e[n]!==t[n])return!1;return!0}function ae(e){return Array.isArray(e)&&e.length===Object.keys(e).length}function T(e){if(!oe(e))return!1;let t=Object.getPrototypeOf(e),n=t?.constructor;if(n===void 0)return!0;if(typeof n!=`function`)return!1;let r=n.prototype;return!(!oe(r)||!r.hasOwnProperty(`isPrototypeOf`)||t!==Object.prototype)}function oe(e){return Object.prototype.toString.call(e)===`[object Object]`}function se(e){return new Promise(t=>{m.setTimeout(t,e)})}function E(e,t,n){return typeof n.structuralSharing==`function`?n.structuralSharing(e,t):n.structuralSharing===!1?t:ie(e,t)}function D(e){return e}function ce(e,t,n=0){let r=[...e,t];return n&&r.length>n?r.slice(-n):r}function le(e,t,n=0){let r=[t,...e];return n&&r.length>n?r.slice(0,n):r}var O=Symbol();function k(e,t){return!e.queryFn&&t?.initialPromise?()=>t.initialPromise:!e.queryFn||e.queryFn===O?()=>Promise.reject(Error(`Missing queryFn: '${e.queryHash}'`)):e.queryFn}function A(e,t){return typeof e==`function`?e(...t):!!e}var j=Symbol();function ue(e,t,n,r){let i=!1,a;return Object.defineProperties(e,{[j]:{value:r},signal:{enumerable:!0,get:()=>(a??=t(),i||(i=!0,a.aborted?n():a.addEventListener(`abort`,n,{once:!0})),a)}}),e}var de=()=>g,M=()=>de(),N=class{constructor(){this.listeners=new Set,this.subscribe=this.subscribe.bind(this)}subscribe(e){return this.listeners.add(e),this.onSubscribe(),()=>{this.listeners.delete(e),this.onUnsubscribe()}}hasListeners(){return this.listeners.size>0}onSubscribe(){}onUnsubscribe(){}},P=new class extends N{#e;#t;#n;constructor(){super(),this.#n=e=>{if(typeof window<`u`&&window.addEventListener){let t=()=>e();return window.addEventListener(`visibilitychange`,t,!1),()=>{window.removeEventListener(`visibilitychange`,t)}}}}onSubscribe(){this.#t||this.setEventListener(this.#n)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#n=e,this.#t?.(),this.#t=e(e=>{typeof e==`boolean`?this.setFocused(e):this.onFocus()})}setFocused(e){this.#e!==e&&(this.#e=e,this.onFocus())}onFocus(){let e=this.isFocused();this.listeners.forEach(t=>{t(e)})}isFocused(){return typeof this.#e==`boolean`?this.#e:globalThis.document?.visibilityState!==`hidden`}},fe=h;function pe(){let e=[],t=0,n=e=>{e()},r=e=>{e()},i=fe,a=r=>{t?e.push(r):i(()=>{n(r)})},o=()=>{let t=e;e=[],t.length&&i(()=>{r(()=>{t.forEach(e=>{n(e)})})})};return{batch:e=>{let n;t++;try{n=e()}finally{t--,t||o()}return n},batchCalls:e=>(...t)=>{a(()=>{e(...t)})},schedule:a,setNotifyFunction:e=>{n=e},setBatchNotifyFunction:e=>{r=e},setScheduler:e=>{i=e}}}var F=pe(),I=new class extends N{#e=!0;#t;#n;constructor(){super(),this.#n=e=>{if(typeof window<`u`&&window.addEventListener){let t=()=>e(!0),n=()=>e(!1);return window.addEventListener(`online`,t,!1),window.addEventListener(`offline`,n,!1),()=>{window.removeEventListener(`online`,t),window.removeEventListener(`offline`,n)}}}}onSubscribe(){this.#t||this.setEventListener(this.#n)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#n=e,this.#t?.(),this.#t=e(this.setOnline.bind(this))}setOnline(e){this.#e!==e&&(this.#e=e,this.listeners.forEach(t=>{t(e)}))}isOnline(){return this.#e}};function me(e){return Math.min(1e3*2**e,3e4)}function he(e){return(e??`online`)!==`online`||I.isOnline()}var L=class extends Error{constructor(e){super(`CancelledError`),this.revert=e?.revert,this.silent=e?.silent}};function ge(e){let t=!1,n=0,r,i=`pending`,a,o,s=new Promise((e,t)=>{a=e,o=t});s.catch(_);let c=()=>i!==`pending`,l=t=>{if(!c()){let n=new L(t);h(n),e.onCancel?.(n)}},u=()=>{t=!0},d=()=>{t=!1},f=()=>P.isFocused()&&(e.networkMode===`always`||I.isOnline())&&e.canRun(),p=()=>he(e.networkMode)&&e.canRun(),m=e=>{c()||(r?.(),i=`resolved`,a(e))},h=e=>{c()||(r?.(),i=`rejected`,o(e))},g=t=>new Promise(n=>{r=e=>{(c()||t())&&n(e)},e.onPause?.()}).then(()=>{r=void 0,c()||e.onContinue?.()}),v=()=>{if(c())return;let r,i=n===0?e.initialPromise:void 0;try{r=i??e.fn()}catch(e){r=Promise.reject(e)}Promise.resolve(r).then(m).catch(r=>{if(c())return;let i=e.retry??(M()?0:3),a=e.retryDelay??me,o=typeof a==`function`?a(n,r):a,s=i===!0||typeof i==`number`&&n<i||typeof i==`function`&&i(n,r);t||!s?h(r):(n++,e.onFail?.(n,r),se(o).then(()=>c()||f()?void 0:g(f)).then(()=>{t?h(r):v()}))})};return{promise:s,status:()=>i,cancel:l,continue:()=>(r?.(),s),cancelRetry:u,continueRetry:d,canStart:p,start:()=>(p()?v():g(p).then(v),s)}}var _e=class{#e;destroy(){this.clearGcTimeout()}scheduleGc(){this.clearGcTimeout(),y(this.gcTime)&&(this.#e=m.setTimeout(()=>{this.optionalRemove()},this.gcTime))}updateGcTime(e){this.gcTime=Math.max(this.gcTime||0,e??(M()?1/0:3e5))}clearGcTimeout(){this.#e!==void 0&&(m.clearTimeout(this.#e),this.#e=void 0)}};function ve(e){return{onFetch:(t,n)=>{let r=t.options,i=t.fetchOptions?.meta?.fetchMore?.direction,a=t.state.data?.pages||[],o=t.state.data?.pageParams||[],s={pages:[],pageParams:[]},c=0,l=async()=>{let n=!1,l=t,u=e=>{ue(e,()=>t.signal,()=>n=!0,l[j])},d=k(t.options,t.fetchOptions),f=async(e,r,i)=>{if(n)return Promise.reject(t.signal.reason);if(r==null&&e.pages.length)return Promise.resolve(e);let a=(()=>{let e={client:t.client,queryKey:t.queryKey,pageParam:r,direction:i?`backward`:`forward`,meta:t.options.meta};return u(e),e})(),o=await d(a),{maxPages:s}=t.options,c=i?le:ce;return{pages:c(e.pages,o,s),pageParams:c(e.pageParams,r,s)}};if(i&&a.length){let e=i===`backward`,t=e?ye:R,n={pages:a,pageParams:o};s=await f(n,t(r,n),e)}else{let t=e??a.length;do{let e=c===0?o[0]===void 0?r.initialPageParam:o[0]:R(r,s);if(c>0&&e==null)break;s=await f(s,e),c++}while(c<t)}return s};t.fetchFn=t.options.persister?()=>t.options.persister?.(l,{client:t.client,queryKey:t.queryKey,meta:t.options.meta,signal:t.signal},n):l}}}function R(e,{pages:t,pageParams:n}){let r=t.length-1;return t.length>0?e.getNextPageParam(t[r],t,n[r],n):void 0}function ye(e,{pages:t,pageParams:n}){return t.length>0?e.getPreviousPageParam?.(t[0],t,n[0],n):void 0}function be(e,t){return t?R(e,t)!=null:!1}function xe(e,t){return!t||!e.getPreviousPageParam?!1:ye(e,t)!=null}var Se=class extends _e{#e;#t;#n;#r;#i;#a;#o;#s;#c;constructor(e){super(),this.#c=!1,this.#s=e.defaultOptions,this.setOptions(e.options),this.observers=[],this.#i=e.client,this.#r=this.#i.getQueryCache(),this.queryKey=e.queryKey,this.queryHash=e.queryHash,this.#t=Te(this.options),this.state=e.state??this.#t,this.scheduleGc()}get meta(){return this.options.meta}get queryType(){return this.#e}get promise(){return this.#a?.promise}setOptions(e){if(this.options={...this.#s,...e},e?._type&&(this.#e=e._type),this.updateGcTime(this.options.gcTime),this.state&&this.state.data===void 0){let e=Te(this.options);e.data!==void 0&&(this.setState(we(e.data,e.dataUpdatedAt)),this.#t=e)}}optionalRemove(){!this.observers.length&&this.state.fetchStatus===`idle`&&this.#r.remove(this)}setData(e,t){let n=E(this.state.data,e,this.options);return this.#l({data:n,type:`success`,dataUpdatedAt:t?.updatedAt,manual:t?.manual}),n}setState(e){this.#l({type:`setState`,state:e})}cancel(e){let t=this.#a?.promise;return this.#a?.cancel(e),t?t.then(_).catch(_):Promise.resolve()}destroy(){super.destroy(),this.cancel({silent:!0})}get resetState(){return this.#t}reset(){this.destroy(),this.setState(this.resetState)}isActive(){return this.observers.some(e=>x(e.options.enabled,this)!==!1)}isDisabled(){return this.getObserversCount()>0?!this.isActive():this.options.queryFn===O||!this.isFetched()}isFetched(){return this.state.dataUpdateCount+this.state.errorUpdateCount>0}isStatic(){return this.state.data!==void 0&&this.getObserversCount()>0&&this.observers.some(e=>x(e.options.staleTime,this)===`static`)}isStale(){return this.getObserversCount()>0?this.observers.some(e=>e.getCurrentResult().isStale):this.state.data===void 0||this.state.isInvalidated}isStaleByTime(e=0){return this.state.data===void 0?!0:e===`static`?!1:this.state.isInvalidated?!0:!b(this.state.dataUpdatedAt,e)}onFocus(){this.observers.find(e=>e.shouldFetchOnWindowFocus())?.refetch({cancelRefetch:!1}),this.#a?.continue()}onOnline(){this.observers.find(e=>e.shouldFetchOnReconnect())?.refetch({cancelRefetch:!1}),this.#a?.continue()}addObserver(e){this.observers.includes(e)||(this.observers.push(e),this.clearGcTimeout(),this.#r.notify({type:`observerAdded`,query:this,observer:e}))}removeObserver(e){let t=this.observers.indexOf(e);t!==-1&&(this.observers.splice(t,1),this.observers.length||(this.#a&&(this.#c||this.state.fetchStatus===`paused`&&this.state.status===`pending`?this.#a.cancel({revert:!0}):this.#a.cancelRetry()),this.scheduleGc()),this.#r.notify({type:`observerRemoved`,query:this,observer:e}))}getObserversCount(){return this.observers.length}invalidate(){this.state.isInvalidated||this.#l({type:`invalidate`})}async fetch(e,t){if(this.state.fetchStatus!==`idle`&&this.#a?.status()!==`rejected`){if(this.state.data!==void 0&&t?.cancelRefetch)this.cancel({silent:!0});else if(this.#a&&this.#o)return this.#a.continueRetry(),this.#o}if(e&&this.setOptions(e),!this.options.queryFn){let e=this.observers.find(e=>e.options.queryFn);e&&this.setOptions(e.options)}let n=new AbortController,r=e=>{Object.defineProperties(e,{[j]:{value:n.signal,enumerable:!0},signal:{enumerable:!0,get:()=>(this.#c=!0,n.signal)}})},i=()=>{let e=k(this.options,t),n=(()=>{let e={client:this.#i,queryKey:this.queryKey,meta:this.meta};return r(e),e})();return this.#c=!1,this.options.persister?this.options.persister(e,n,this):e(n)},a=(()=>{let e={fetchOptions:t,options:this.options,queryKey:this.queryKey,client:this.#i,state:this.state,fetchFn:i};return r(e),e})();(this.#e===`infinite`?ve(this.options.pages):this.options.behavior)?.onFetch(a,this),this.#n=this.state,(this.state.fetchStatus===`idle`||this.state.fetchMeta!==a.fetchOptions?.meta)&&this.#l({type:`fetch`,meta:a.fetchOptions?.meta});let o=this.#a=ge({initialPromise:t?.initialPromise,fn:a.fetchFn,onCancel:e=>{e instanceof L&&e.revert&&this.setState({...this.#n,fetchStatus:`idle`}),n.abort()},onFail:(e,t)=>{this.#l({type:`failed`,failureCount:e,error:t})},onPause:()=>{this.#l({type:`pause`})},onContinue:()=>{this.#l({type:`continue`})},retry:a.options.retry,retryDelay:a.options.retryDelay,networkMode:a.options.networkMode,canRun:()=>!0}),s=(async()=>{try{let e=await o.promise;if(e===void 0)throw Error(`${this.queryHash} data is undefined`);return this.setData(e),this.#r.config.onSuccess?.(e,this),this.#r.config.onSettled?.(e,this.state.error,this),e}catch(e){if(e instanceof L){if(e.silent){if(this.#a!==o&&this.#o)return this.#o;throw e}if(e.revert){if(this.state.data===void 0)throw e;return this.state.data}}throw this.#l({type:`error`,error:e}),this.#r.config.onError?.(e,this),this.#r.config.onSettled?.(this.state.data,e,this),e}finally{this.#a===o&&(this.#a=void 0,this.#o=void 0),this.scheduleGc()}})();return this.#o=s,o.start(),s}#l(e){let t=t=>{switch(e.type){case`failed`:return{...t,fetchFailureCount:e.failureCount,fetchFailureReason:e.error};case`pause`:return{...t,fetchStatus:`paused`};case`continue`:return{...t,fetchStatus:`fetching`};case`fetch`:return{...t,...Ce(t.data,this.options),fetchMeta:e.meta??null};case`success`:let n={...t,...we(e.data,e.dataUpdatedAt),dataUpdateCount:t.dataUpdateCount+1,...!e.manual&&{fetchStatus:`idle`,fetchFailureCount:0,fetchFailureReason:null}};return this.#n=e.manual?n:void 0,n;case`error`:let r=e.error;return{...t,error:r,errorUpdateCount:t.errorUpdateCount+1,errorUpdatedAt:Date.now(),fetchFailureCount:t.fetchFailureCount+1,fetchFailureReason:r,fetchStatus:`idle`,status:`error`,isInvalidated:!0};case`invalidate`:return{...t,isInvalidated:!0};case`setState`:return{...t,...e.state}}};this.state=t(this.state),F.batch(()=>{this.observers.slice().forEach(e=>{e.onQueryUpdate()}),this.#r.notify({query:this,type:`updated`,action:e})})}};function Ce(e,t){return{fetchFailureCount:0,fetchFailureReason:null,fetchStatus:he(t.networkMode)?`fetching`:`paused`,...e===void 0&&{error:null,status:`pending`}}}function we(e,t){return{data:e,dataUpdatedAt:t??Date.now(),error:null,isInvalidated:!1,status:`success`}}function Te(e){let t=typeof e.initialData==`function`?e.initialData():e.initialData,n=t!==void 0,r=n?typeof e.initialDataUpdatedAt==`function`?e.initialDataUpdatedAt():e.initialDataUpdatedAt:0;return{data:t,dataUpdateCount:0,dataUpdatedAt:n?r??Date.now():0,error:null,errorUpdateCount:0,errorUpdatedAt:0,fetchFailureCount:0,fetchFailureReason:null,fetchMeta:null,isInvalidated:!1,status:n?`success`:`pending`,fetchStatus:`idle`}}var Ee=class extends N{#e;#t=void 0;#n=void 0;#r=void 0;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p=new Set;constructor(e,t){super(),this.options=t,this.#e=e,this.#o=null,this.bindMethods(),this.setOptions(t)}bindMethods(){this.refetch=this.refetch.bind(this)}onSubscribe(){this.listeners.size===1&&(this.#t.addObserver(this),Oe(this.#t,this.options)?this.#m():this.updateResult(),this.#y())}onUnsubscribe(){this.hasListeners()||this.destroy()}shouldFetchOnReconnect(){return z(this.#t,this.options,this.options.refetchOnReconnect)}shouldFetchOnWindowFocus(){return z(this.#t,this.options,this.options.refetchOnWindowFocus)}destroy(){this.listeners=new Set,this.#b(),this.#x(),this.#t.removeObserver(this)}setOptions(e){let t=this.options,n=this.#t;if(this.options=this.#e.defaultQueryOptions(e),this.options.enabled!==void 0&&typeof this.options.enabled!=`boolean`&&typeof this.options.enabled!=`function`&&typeof x(this.options.enabled,this.#t)!=`boolean`)throw Error(`Expected enabled to be a boolean or a callback that returns a boolean`);this.#S(),this.#t.setOptions(this.options),t._defaulted&&!w(this.options,t)&&this.#e.getQueryCache().notify({type:`observerOptionsUpdated`,query:this.#t,observer:this});let r=this.hasListeners();r&&B(this.#t,n,this.options,t)&&this.#m(),this.updateResult(),r&&(this.#t!==n||x(this.options.enabled,this.#t)!==x(t.enabled,this.#t)||x(this.options.staleTime,this.#t)!==x(t.staleTime,this.#t))&&this.#g();let i=this.#_();r&&(this.#t!==n||x(this.options.enabled,this.#t)!==x(t.enabled,this.#t)||i!==this.#f)&&this.#v(i)}getOptimisticResult(e){let t=this.#e.getQueryCache().build(this.#e,e),n=this.createResult(t,e);return w(this.getCurrentResult(),n)||(this.#r=n,this.#a=this.options,this.#i=this.#t.state),n}getCurrentResult(){return this.#r}trackResult(e,t){return new Proxy(e,{get:(e,n)=>(this.trackProp(n),t?.(n),Reflect.get(e,n))})}trackProp(e){this.#p.add(e)}getCurrentQuery(){return this.#t}refetch({...e}={}){return this.fetch({...e})}fetchOptimistic(e){let t=this.#e.defaultQueryOptions(e),n=this.#e.getQueryCache().build(this.#e,t),r=()=>{},i,a=new Promise(e=>{i=e,r=this.#e.getQueryCache().subscribe(i=>{i.type===`updated`&&i.query.queryHash===n.queryHash&&n.state.data!==void 0&&(r(),e(this.createResult(n,t)))})});return Promise.race([n.fetch(t).then(()=>{let e=this.createResult(n,t);return i?.(e),e}).finally(()=>{r()}),a])}fetch(e){return this.#m({...e,cancelRefetch:e.cancelRefetch??!0}).then(()=>(this.updateResult(),this.#r))}#m(e){this.#S();let t=this.#t.fetch(this.options,e);return e?.throwOnError||(t=t.catch(_)),t}#h(e){return!M()&&x(this.options.enabled,this.#t)!==!1&&y(e)}#g(){this.#b();let e=x(this.options.staleTime,this.#t);if(this.#r.isStale||!this.#h(e))return;let t=b(this.#r.dataUpdatedAt,e)+1;this.#u=m.setTimeout(()=>{this.#r.isStale||this.updateResult()},t)}#_(){return x(this.options.refetchInterval,this.#t)??!1}#v(e){this.#x(),this.#f=e,this.#f!==0&&this.#h(this.#f)&&(this.#d=m.setInterval(()=>{(this.options.refetchIntervalInBackground||P.isFocused())&&this.#m()},this.#f))}#y(){this.#g(),this.#v(this.#_())}#b(){this.#u!==void 0&&(m.clearTimeout(this.#u),this.#u=void 0)}#x(){this.#d!==void 0&&(m.clearInterval(this.#d),this.#d=void 0)}createResult(e,t){let n=this.#t,r=this.options,i=this.#r,a=this.#i,o=this.#a,s=e===n?this.#n:e.state,{state:c}=e,l={...c},u=!1,d;if(t._optimisticResults){let i=this.hasListeners(),a=!i&&Oe(e,t),o=i&&B(e,n,t,r);(a||o)&&(l={...l,...Ce(c.data,e.options)}),t._optimisticResults===`isRestoring`&&(l.fetchStatus=`idle`)}let{error:f,errorUpdatedAt:p,status:m}=l;d=l.data;let h=!1;if(t.placeholderData!==void 0&&d===void 0&&m===`pending`){let e;i?.isPlaceholderData&&t.placeholderData===o?.placeholderData?(e=i.data,h=!0):e=typeof t.placeholderData==`function`?t.placeholderData(this.#l?.state.data,this.#l):t.placeholderData,e!==void 0&&(m=`success`,d=E(i?.data,e,t),u=!0)}if(t.select&&d!==void 0&&!h){if(i&&d===a?.data&&t.select===this.#s)d=this.#c;else try{this.#s=t.select,d=t.select(d),d=E(i?.data,d,t),this.#c=d,this.#o=null}catch(e){this.#o=e}}else d===void 0&&(this.#o=null);this.#o&&(f=this.#o,d=this.#c,p=i?.error===f?i.errorUpdatedAt:Date.now(),m=`error`,u=!1);let g=l.fetchStatus===`fetching`,_=m===`pending`,v=m===`error`,y=_&&g,b=d!==void 0;return{status:m,fetchStatus:l.fetchStatus,isPending:_,isSuccess:m===`success`,isError:v,isInitialLoading:y,isLoading:y,data:d,dataUpdatedAt:l.dataUpdatedAt,error:f,errorUpdatedAt:p,failureCount:l.fetchFailureCount,failureReason:l.fetchFailureReason,errorUpdateCount:l.errorUpdateCount,isFetched:e.isFetched(),isFetchedAfterMount:l.dataUpdateCount>s.dataUpdateCount||l.errorUpdateCount>s.errorUpdateCount,isFetching:g,isRefetching:g&&!_,isLoadingError:v&&!b,isPaused:l.fetchStatus===`paused`,isPlaceholderData:u,isRefetchError:v&&b,isStale:V(e,t),refetch:this.refetch,isEnabled:x(t.enabled,e)!==!1}}updateResult(){let e=this.#r,t=this.createResult(this.#t,this.options);if(this.#i=this.#t.state,this.#a=this.options,this.#i.data!==void 0&&(this.#l=this.#t),w(t,e))return;this.#r=t;let n=(()=>{if(!e)return!0;let{notifyOnChangeProps:t}=this.options,n=typeof t==`function`?t():t;if(n===`all`||!n&&!this.#p.size||this.options.throwOnError&&this.#r.error!==e.error)return!0;for(let t of n??this.#p)if(this.#r[t]!==e[t])return!0;return!1})();F.batch(()=>{n&&this.listeners.forEach(e=>{e(this.#r)}),this.#e.getQueryCache().notify({query:this.#t,type:`observerResultsUpdated`})})}#S(){let e=this.#e.getQueryCache().build(this.#e,this.options);if(e===this.#t)return;let t=this.#t;this.#t=e,this.#n=e.state,this.hasListeners()&&(t?.removeObserver(this),e.addObserver(this))}onQueryUpdate(){this.updateResult(),this.hasListeners()&&this.#y()}};function De(e,t){return x(t.enabled,e)!==!1&&e.state.data===void 0&&(e.state.status!==`error`||x(t.retryOnMount,e)!==!1)}function Oe(e,t){return De(e,t)||e.state.data!==void 0&&z(e,t,t.refetchOnMount)}function z(e,t,n){if(x(t.enabled,e)!==!1&&x(t.staleTime,e)!==`static`){let r=x(n,e);return r===`always`||r!==!1&&V(e,t)}return!1}function B(e,t,n,r){return(e!==t||x(r.enabled,e)===!1)&&(!n.suspense||e.state.status!==`error`)&&V(e,n)}function V(e,t){return x(t.enabled,e)!==!1&&e.isStaleByTime(x(t.staleTime,e))}var ke=c.createContext(!1),Ae=()=>c.useContext(ke);ke.Provider;function je(){let e=!1;return{clearReset:()=>{e=!1},reset:()=>{e=!0},isReset:()=>e}}var Me=c.createContext(je()),Ne=()=>c.useContext(Me),Pe=(e,t,n)=>{let r=n?.state.status===`error`&&typeof e.throwOnError==`function`?A(e.throwOnError,[n.state.error,n]):e.throwOnError;(e.suspense||r)&&(t.isReset()||(e.retryOnMount=!1))},Fe=e=>{c.useEffect(()=>{e.clearReset()},[e])},Ie=({result:e,errorResetBoundary:t,throwOnError:n,query:r,suspense:i})=>e.isError&&!t.isReset()&&!e.isFetching&&r&&(i&&e.data===void 0||A(n,[e.error,r])),Le=e=>{if(e.suspense){let t=1e3,n=e=>e===`static`?e:Math.max(e??t,t),r=e.staleTime;e.staleTime=typeof r==`function`?(...e)=>n(r(...e)):n(r),typeof e.gcTime==`number`&&(e.gcTime=Math.max(e.gcTime,t))}},Re=(e,t)=>e?.suspense&&t.isPending,ze=(e,t,n)=>t.fetchOptimistic(e).catch(()=>{n.clearReset()});function Be(e,t,n){let r=Ae(),i=Ne(),a=d(n),o=a.defaultQueryOptions(e),s=a.getQueryCache().get(o.queryHash),l=e.subscribed!==!1;o._optimisticResults=r?`isRestoring`:l?`optimistic`:void 0,Le(o),Pe(o,i,s),Fe(i);let[u]=c.useState(()=>new t(a,o)),f=u.getOptimisticResult(o);c.useEffect(()=>{u.setOptions(o)},[o,u]);let p=!r&&l;if(c.useSyncExternalStore(c.useCallback(e=>{let t=p?u.subscribe(F.batchCalls(e)):_;return u.updateResult(),t},[u,p]),()=>u.getCurrentResult(),()=>u.getCurrentResult()),Re(o,f))throw ze(o,u,i);if(Ie({result:f,errorResetBoundary:i,throwOnError:o.throwOnError,query:s,suspense:o.suspense}))throw f.error;return o.notifyOnChangeProps?f:u.trackResult(f)}function Ve(e,t){return Be(e,Ee,t)}function H(e){return e}var U=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new U(`
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}
    `,{fragmentName:`Evidence`}),new U(`
    fragment Fact on Responsibility {
  slug
  evidence
  scope
  level
  act
  stale
  stakeholder {
    slug
    label(lang: $lang)
    kind
    acronyms
    collective
    sector {
      name
    }
  }
  legalBasis {
    title
  }
  dataSources(first: 5) {
    nodes {
      slug
      label
    }
  }
  professions(first: 5) {
    nodes {
      slug
      label
    }
  }
  methods(first: 3) {
    nodes {
      label
    }
  }
  provenance {
    ...Evidence
  }
}
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`,{fragmentName:`Fact`}),new U(`
    fragment Difference on RecordDifference {
  kind
  slug
  type
  record {
    slug
    label
  }
  fields {
    field
    before
    after
  }
}
    `,{fragmentName:`Difference`}),new U(`
    fragment Outcome on ChangePayload {
  revision
  record {
    slug
    kind
    label(lang: $lang)
  }
  difference {
    ...Difference
  }
  userErrors {
    code
    change
    path
    message
    fix
    since {
      field
      before
      after
      by {
        revision
        author
        time
      }
    }
    referrers {
      slug
      label(lang: $lang)
    }
    referrerCount
  }
  warnings {
    change
    record {
      slug
      label(lang: $lang)
    }
    why {
      in
      a
      b
    }
  }
}
    fragment Difference on RecordDifference {
  kind
  slug
  type
  record {
    slug
    label
  }
  fields {
    field
    before
    after
  }
}`,{fragmentName:`Outcome`}),new U(`
    fragment GapRow on Gap {
  task {
    slug
    name
    broader {
      slug
    }
  }
  about {
    slug
    kind
    label(lang: $lang)
  }
  class
  decisions
  findings {
    rule
    class
    words(lang: $lang)
    claims {
      slug
    }
    mend {
      words
      mutation
      nobody
    }
    knownIn
    examples {
      jurisdiction {
        code
        name
      }
      claim {
        slug
      }
      words(lang: $lang)
    }
  }
  accepted {
    slug
    reason
  }
}
    `,{fragmentName:`GapRow`}),new U(`
    fragment Commit on Changeset {
  revision
  author
  reason
  time
  how
  undoes
}
    `,{fragmentName:`Commit`}),new U(`
    fragment StageCoverage on WhoDoes {
  byJurisdiction {
    jurisdiction {
      code
    }
    totals {
      recorded
    }
  }
}
    `,{fragmentName:`StageCoverage`}),new U(`
    fragment Tie on Relation {
  slug
  relation: type
  label(lang: $lang)
  from {
    slug
    label(lang: $lang)
  }
  to {
    slug
    label(lang: $lang)
  }
  provenance {
    ...Evidence
  }
}
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`,{fragmentName:`Tie`}),new U(`
    fragment Part on Responsibility {
  slug
  role
  evidence
  stale
  stakeholder {
    slug
    label(lang: $lang)
  }
  task {
    slug
    name
    shortName
  }
  jurisdiction {
    code
    name
  }
  legalBasis {
    title
  }
  provenance {
    ...Evidence
  }
}
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`,{fragmentName:`Part`}),new U(`
    fragment StakeholderFacts on Stakeholder {
  names {
    lang
    text
  }
  acronyms
  seat {
    code
    name
  }
  type {
    name
  }
  sector {
    name
  }
  level
  collective
  permanence
  parent {
    slug
    label(lang: $lang)
  }
  website
  heroesRole
  dataSources(first: 10) {
    nodes {
      slug
      label
    }
  }
  relationsFrom(first: 50) {
    totalCount
    nodes {
      ...Tie
    }
  }
  relationsTo(first: 50) {
    totalCount
    nodes {
      ...Tie
    }
  }
  memberships(first: 50) {
    totalCount
    nodes {
      slug
      label(lang: $lang)
      body {
        slug
        label(lang: $lang)
      }
      provenance {
        ...Evidence
      }
    }
  }
  members(first: 50) {
    totalCount
    nodes {
      slug
      label(lang: $lang)
      member {
        slug
        label(lang: $lang)
      }
      provenance {
        ...Evidence
      }
    }
  }
  responsibilities(first: 50) {
    totalCount
    nodes {
      ...Part
    }
  }
}
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}
fragment Tie on Relation {
  slug
  relation: type
  label(lang: $lang)
  from {
    slug
    label(lang: $lang)
  }
  to {
    slug
    label(lang: $lang)
  }
  provenance {
    ...Evidence
  }
}
fragment Part on Responsibility {
  slug
  role
  evidence
  stale
  stakeholder {
    slug
    label(lang: $lang)
  }
  task {
    slug
    name
    shortName
  }
  jurisdiction {
    code
    name
  }
  legalBasis {
    title
  }
  provenance {
    ...Evidence
  }
}`,{fragmentName:`StakeholderFacts`}),new U(`
    fragment Hit on Record {
  slug
  kind
  label
  ... on Jurisdiction {
    code
  }
  ... on Stakeholder {
    seat {
      code
      name
    }
  }
  ... on DataSource {
    jurisdiction {
      code
      name
    }
  }
}
    `,{fragmentName:`Hit`});var He=new U(`
    query Country($code: JurisdictionCode!, $codes: [JurisdictionCode!], $lang: LanguageTag, $status: [Status!], $profession: [ID!]) {
  country(code: $code) {
    code
    name
    languages
    planningSummary
    modelOrTool
    competentAuthority {
      slug
      label(lang: $lang)
    }
  }
  coverage(country: $codes, status: $status, profession: $profession) {
    completeness {
      tasks
      needed
      onRecord
    }
  }
  whoDoes(country: $codes, status: $status, profession: $profession) {
    totals {
      recorded
      nobodyStated
      noClaim
      onlyLeftOut
      responsibilities
    }
    rows(first: 60) {
      nodes {
        task {
          slug
        }
        coverage
        byRole {
          role
          responsibilities {
            ...Fact
          }
        }
        absences {
          slug
          type
          evidence
          provenance {
            ...Evidence
          }
        }
        leftOut {
          reason
          count
        }
      }
    }
  }
}
    fragment Fact on Responsibility {
  slug
  evidence
  scope
  level
  act
  stale
  stakeholder {
    slug
    label(lang: $lang)
    kind
    acronyms
    collective
    sector {
      name
    }
  }
  legalBasis {
    title
  }
  dataSources(first: 5) {
    nodes {
      slug
      label
    }
  }
  professions(first: 5) {
    nodes {
      slug
      label
    }
  }
  methods(first: 3) {
    nodes {
      label
    }
  }
  provenance {
    ...Evidence
  }
}
fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`),Ue=new U(`
    query CountryProfessions($codes: [JurisdictionCode!]) {
  professions(first: 100, filter: {responsibilities: {some: {country: $codes}}}) {
    nodes {
      slug
      label
    }
  }
}
    `),We=new U(`
    mutation Change($changes: [Change!]!, $options: ChangeOptions, $lang: LanguageTag) {
  change(changes: $changes, options: $options) {
    ...Outcome
  }
}
    fragment Outcome on ChangePayload {
  revision
  record {
    slug
    kind
    label(lang: $lang)
  }
  difference {
    ...Difference
  }
  userErrors {
    code
    change
    path
    message
    fix
    since {
      field
      before
      after
      by {
        revision
        author
        time
      }
    }
    referrers {
      slug
      label(lang: $lang)
    }
    referrerCount
  }
  warnings {
    change
    record {
      slug
      label(lang: $lang)
    }
    why {
      in
      a
      b
    }
  }
}
fragment Difference on RecordDifference {
  kind
  slug
  type
  record {
    slug
    label
  }
  fields {
    field
    before
    after
  }
}`),Ge=new U(`
    mutation Revert($revision: Int!, $options: ChangeOptions, $lang: LanguageTag) {
  revert(revision: $revision, options: $options) {
    ...Outcome
  }
}
    fragment Outcome on ChangePayload {
  revision
  record {
    slug
    kind
    label(lang: $lang)
  }
  difference {
    ...Difference
  }
  userErrors {
    code
    change
    path
    message
    fix
    since {
      field
      before
      after
      by {
        revision
        author
        time
      }
    }
    referrers {
      slug
      label(lang: $lang)
    }
    referrerCount
  }
  warnings {
    change
    record {
      slug
      label(lang: $lang)
    }
    why {
      in
      a
      b
    }
  }
}
fragment Difference on RecordDifference {
  kind
  slug
  type
  record {
    slug
    label
  }
  fields {
    field
    before
    after
  }
}`),Ke=new U(`
    query Edited($id: ID!, $lang: LanguageTag) {
  record(id: $id) {
    slug
    kind
    label(lang: $lang)
    ... on Stakeholder {
      seat {
        code
      }
    }
    ... on DataSource {
      jurisdiction {
        code
      }
    }
    ... on Responsibility {
      jurisdiction {
        code
      }
    }
    ... on Absence {
      jurisdiction {
        code
      }
    }
  }
  viewer {
    may(action: EDIT, record: $id) {
      allowed
      code
      why
    }
    try: may(action: TRY, record: $id) {
      allowed
    }
  }
}
    `),qe=new U(`
    query Named($country: ID!, $task: ID!, $who: ID!, $lang: LanguageTag) {
  country: record(id: $country) {
    slug
    label
  }
  task: record(id: $task) {
    slug
    label
  }
  who: record(id: $who) {
    slug
    label(lang: $lang)
  }
}
    `),Je=new U(`
    query SourcesAt($url: String!) {
  sources(first: 5, filter: {or: [{url: {eq: $url}}, {originalURL: {eq: $url}}]}) {
    nodes {
      slug
      label
      publisher
    }
  }
}
    `),Ye=new U(`
    query Terms {
  terms(first: 100, orderBy: {field: NAME}) {
    nodes {
      slug
      name
      scheme
    }
  }
}
    `),Xe=new U(`
    query Europe {
  coverage {
    tasks {
      slug
    }
    jurisdictions {
      code
      name
      type
    }
    coverage
    confidence
    newest
    roles
    stakeholders
    claims
    onlyPast
    needed
    onRecord
    completeness {
      needed
      onRecord
    }
    totals {
      rows
      recorded
    }
  }
}
    `),Ze=new U(`
    query CountryGaps($codes: [JurisdictionCode!], $lang: LanguageTag) {
  gaps(country: $codes) {
    totalCount
    acceptedCount
    byClass {
      class
      words
      count
    }
    rows(first: 100) {
      nodes {
        ...GapRow
      }
    }
    questionCount
    questions {
      stage {
        slug
        name
      }
      taskCount
      tasks {
        slug
        name
        shortName
      }
    }
  }
  accepted: gaps(country: $codes, accepted: true) {
    rows(first: 100) {
      nodes {
        ...GapRow
      }
    }
  }
}
    fragment GapRow on Gap {
  task {
    slug
    name
    broader {
      slug
    }
  }
  about {
    slug
    kind
    label(lang: $lang)
  }
  class
  decisions
  findings {
    rule
    class
    words(lang: $lang)
    claims {
      slug
    }
    mend {
      words
      mutation
      nobody
    }
    knownIn
    examples {
      jurisdiction {
        code
        name
      }
      claim {
        slug
      }
      words(lang: $lang)
    }
  }
  accepted {
    slug
    reason
  }
}`),Qe=new U(`
    mutation AcceptGap($input: AcceptGapInput!, $options: ChangeOptions) {
  acceptGap(input: $input, options: $options) {
    revision
    userErrors {
      message
      fix
    }
  }
}
    `),$e=new U(`
    mutation ReopenGap($input: ReopenGapInput!) {
  reopenGap(input: $input) {
    revision
    userErrors {
      message
      fix
    }
  }
}
    `),et=new U(`
    query Changesets($filter: ChangesetFilter, $after: String) {
  changesets(filter: $filter, first: 30, after: $after) {
    nodes {
      ...Commit
      changes(first: 4) {
        totalCount
        nodes {
          ...Difference
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Difference on RecordDifference {
  kind
  slug
  type
  record {
    slug
    label
  }
  fields {
    field
    before
    after
  }
}
fragment Commit on Changeset {
  revision
  author
  reason
  time
  how
  undoes
}`),tt=new U(`
    query Changeset($revision: Int!, $after: String) {
  changeset(revision: $revision) {
    ...Commit
    changes(first: 100, after: $after) {
      totalCount
      nodes {
        ...Difference
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Difference on RecordDifference {
  kind
  slug
  type
  record {
    slug
    label
  }
  fields {
    field
    before
    after
  }
}
fragment Commit on Changeset {
  revision
  author
  reason
  time
  how
  undoes
}`),nt=new U(`
    query RecordHistory($id: ID!, $after: String) {
  record(id: $id) {
    history(first: 10, after: $after) {
      nodes {
        changeset {
          ...Commit
        }
        difference {
          ...Difference
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Difference on RecordDifference {
  kind
  slug
  type
  record {
    slug
    label
  }
  fields {
    field
    before
    after
  }
}
fragment Commit on Changeset {
  revision
  author
  reason
  time
  how
  undoes
}`),rt=new U(`
    query Commit($revision: Int!) {
  changeset(revision: $revision) {
    ...Commit
  }
}
    fragment Commit on Changeset {
  revision
  author
  reason
  time
  how
  undoes
}`),it=new U(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Record {
      slug
      label
    }
  }
}
    `),at=new U(`
    query Home {
  whoDoes {
    totals {
      rows
    }
    byJurisdiction {
      jurisdiction {
        code
        name
        type
        languages
      }
      totals {
        recorded
      }
    }
    byTask {
      task {
        slug
        stage
      }
      totals {
        recorded
      }
    }
  }
  direction: whoDoes(task: "stage-a") {
    ...StageCoverage
  }
  evidence: whoDoes(task: "stage-b") {
    ...StageCoverage
  }
  analysis: whoDoes(task: "stage-c") {
    ...StageCoverage
  }
  decision: whoDoes(task: "stage-d") {
    ...StageCoverage
  }
  followUp: whoDoes(task: "stage-e") {
    ...StageCoverage
  }
  stats {
    byKind {
      value
      count
    }
  }
  dataset {
    licence
    citation
  }
}
    fragment StageCoverage on WhoDoes {
  byJurisdiction {
    jurisdiction {
      code
    }
    totals {
      recorded
    }
  }
}`),ot=new U(`
    query Flow($code: JurisdictionCode!, $profession: [ID!], $past: Boolean!, $width: LayoutWidth!, $open: [ID!], $selected: ID, $lang: LanguageTag) {
  flow(
    country: $code
    profession: $profession
    past: $past
    width: $width
    open: $open
    selected: $selected
    lang: $lang
  ) {
    width
    height
    taskX
    slotX
    columns {
      kind
      x
      width
      count
    }
    cards {
      id
      kind
      label
      lines
      note
      members
      x
      y
      width
      height
    }
    stages {
      id
      name
      known
      total
      blank
      open
      y
      blankY
    }
    tasks {
      id
      name
      fullName
      state
      x
      y
      width
      height
      slots {
        part
        letter
        count
        historic
      }
    }
    lines {
      id
      kind
      part
      from
      to
      claims
      dashed
      historic
      path
    }
  }
}
    `),st=new U(`
    query PlacedNetwork($code: JurisdictionCode!, $past: Boolean!, $width: LayoutWidth!, $show: [RecordType!], $open: [ID!], $lang: LanguageTag) {
  placedNetwork(
    country: $code
    past: $past
    width: $width
    show: $show
    open: $open
    lang: $lang
  ) {
    leftOut
    nodes {
      id
      slug
      kind
      lines
      members
      x
      y
      width
      height
    }
    links {
      id
      source
      target
      sort
      part
      label
    }
    stages {
      id
      name
      x
      y
      width
      height
    }
  }
}
    `),ct=new U(`
    query CountryNetwork($codes: [JurisdictionCode!], $lang: LanguageTag, $without: [Status!]!) {
  network(
    scope: {country: $codes}
    limit: 500
    claimFilter: {not: {status: {in: $without}}}
    kinds: [INSTITUTION, PLANNING_BODY, PLANNING_TASK, DATA_SOURCE, FORECASTING_MODEL, METHODOLOGY, RESPONSIBILITY, RELATION, MEMBERSHIP]
  ) {
    nodes {
      id
      kind
      label(lang: $lang)
      group {
        label
      }
      country {
        code
      }
      record {
        slug
        ... on Stakeholder {
          acronyms
          collective
        }
      }
    }
    links {
      id
      source
      target
      type
      link
      label
      words(lang: $lang)
    }
    omittedNodes
    omittedLinks
  }
}
    `),lt=new U(`
    query Record($id: ID!, $lang: LanguageTag) {
  record(id: $id) {
    id
    slug
    formerSlugs
    kind
    label(lang: $lang)
    note
    provenance {
      ...Evidence
      validFrom
      validTo
      fieldOrigins {
        field
        origin
      }
      citations {
        quotation
        page
      }
    }
    recorded {
      revision
      author
      reason
      time
    }
    ... on Stakeholder {
      ...StakeholderFacts
    }
    ... on Jurisdiction {
      code
    }
    ... on PlanningTask {
      description
      stage
    }
    ... on DataSource {
      jurisdiction {
        code
        name
      }
      nativeName
      owner {
        slug
        label(lang: $lang)
      }
      dataType: type
      covers
      content
      limitations
      frequency
      responsibilities(first: 50) {
        totalCount
        nodes {
          ...Part
        }
      }
    }
    ... on Source {
      title
      publisher
      sourceType: type
      published
      url
      citedBy(first: 50) {
        totalCount
        nodes {
          slug
          kind
          label(lang: $lang)
        }
      }
    }
    ... on ForecastingModel {
      jurisdiction {
        code
        name
      }
      owner {
        slug
        label(lang: $lang)
      }
      evidence
      methods(first: 10) {
        nodes {
          slug
          label
        }
      }
      dataSources(first: 10) {
        nodes {
          slug
          label
        }
      }
    }
    ... on Methodology {
      family
      methodType: type
      description
      responsibilities(first: 50) {
        totalCount
        nodes {
          ...Part
        }
      }
    }
    ... on Claim {
      evidence
      scope
    }
    ... on Responsibility {
      ...Part
    }
  }
}
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}
fragment StakeholderFacts on Stakeholder {
  names {
    lang
    text
  }
  acronyms
  seat {
    code
    name
  }
  type {
    name
  }
  sector {
    name
  }
  level
  collective
  permanence
  parent {
    slug
    label(lang: $lang)
  }
  website
  heroesRole
  dataSources(first: 10) {
    nodes {
      slug
      label
    }
  }
  relationsFrom(first: 50) {
    totalCount
    nodes {
      ...Tie
    }
  }
  relationsTo(first: 50) {
    totalCount
    nodes {
      ...Tie
    }
  }
  memberships(first: 50) {
    totalCount
    nodes {
      slug
      label(lang: $lang)
      body {
        slug
        label(lang: $lang)
      }
      provenance {
        ...Evidence
      }
    }
  }
  members(first: 50) {
    totalCount
    nodes {
      slug
      label(lang: $lang)
      member {
        slug
        label(lang: $lang)
      }
      provenance {
        ...Evidence
      }
    }
  }
  responsibilities(first: 50) {
    totalCount
    nodes {
      ...Part
    }
  }
}
fragment Tie on Relation {
  slug
  relation: type
  label(lang: $lang)
  from {
    slug
    label(lang: $lang)
  }
  to {
    slug
    label(lang: $lang)
  }
  provenance {
    ...Evidence
  }
}
fragment Part on Responsibility {
  slug
  role
  evidence
  stale
  stakeholder {
    slug
    label(lang: $lang)
  }
  task {
    slug
    name
    shortName
  }
  jurisdiction {
    code
    name
  }
  legalBasis {
    title
  }
  provenance {
    ...Evidence
  }
}`),ut=new U(`
    query Search($text: String!, $first: Int!, $after: String, $types: [RecordType!]) {
  search(query: $text, first: $first, after: $after, types: $types) {
    totalCount
    edges {
      matched
      matchedText
      node {
        ...Hit
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Hit on Record {
  slug
  kind
  label
  ... on Jurisdiction {
    code
  }
  ... on Stakeholder {
    seat {
      code
      name
    }
  }
  ... on DataSource {
    jurisdiction {
      code
      name
    }
  }
}`),dt=new U(`
    query Find($text: String!, $types: [RecordType!], $near: [JurisdictionCode!]) {
  near: search(query: $text, first: 5, types: $types, filter: {country: $near}) {
    edges {
      matched
      matchedText
      node {
        ...Hit
      }
    }
  }
  search(query: $text, first: 8, types: $types) {
    edges {
      matched
      matchedText
      node {
        ...Hit
      }
    }
  }
}
    fragment Hit on Record {
  slug
  kind
  label
  ... on Jurisdiction {
    code
  }
  ... on Stakeholder {
    seat {
      code
      name
    }
  }
  ... on DataSource {
    jurisdiction {
      code
      name
    }
  }
}`),ft=new U(`
    query TaskEverywhere($task: [ID!], $lang: LanguageTag, $after: String) {
  whoDoes(task: $task) {
    totals {
      rows
      recorded
      nobodyStated
      noClaim
    }
    rows(
      first: 25
      after: $after
      coverage: [RECORDED, NOBODY_STATED, PARTLY_ABSENT, NO_DATA_STATED]
    ) {
      nodes {
        jurisdiction {
          code
          name
        }
        coverage
        byRole {
          role
          responsibilities {
            ...Fact
          }
        }
        absences {
          slug
          type
          evidence
          provenance {
            ...Evidence
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    byJurisdiction {
      jurisdiction {
        code
        name
      }
      totals {
        rows
        noClaim
        onlyLeftOut
      }
    }
  }
}
    fragment Fact on Responsibility {
  slug
  evidence
  scope
  level
  act
  stale
  stakeholder {
    slug
    label(lang: $lang)
    kind
    acronyms
    collective
    sector {
      name
    }
  }
  legalBasis {
    title
  }
  dataSources(first: 5) {
    nodes {
      slug
      label
    }
  }
  professions(first: 5) {
    nodes {
      slug
      label
    }
  }
  methods(first: 3) {
    nodes {
      label
    }
  }
  provenance {
    ...Evidence
  }
}
fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`),pt=new U(`
    query Tasks {
  planningTasks(first: 100) {
    nodes {
      slug
      name
      shortName
      description
      stage
      broader {
        slug
      }
      informs {
        feedback
        task {
          slug
        }
      }
    }
  }
}
    `),mt=new U(`
    query Viewer {
  viewer {
    signedIn
    account
    name
    role
    jurisdictions
  }
}
    `),ht=new U(`
    query May($action: AccessAction!, $record: ID, $about: [JurisdictionCode!]) {
  viewer {
    may(action: $action, record: $record, about: $about) {
      allowed
      code
      why
    }
    try: may(action: TRY, record: $record, about: $about) {
      allowed
    }
  }
}
    `),gt=new U(`
    query Ways($from: ID!, $to: ID!, $lang: LanguageTag) {
  paths(
    from: $from
    to: $to
    limit: 3
    claimFilter: {not: {status: {eq: HISTORIC}}}
  ) {
    length
    truncated
    omittedPaths
    paths {
      records {
        slug
        kind
        label(lang: $lang)
      }
      hops {
        words(lang: $lang)
      }
    }
  }
}
    `);function _t(e,t){let n=vt(e),r=yt(e,n);return`${e.slice(0,n)}{ at(revision: ${t}) ${e.slice(n,r)} }${e.slice(r)}`}function vt(e){let t=0;for(let n=0;n<e.length;n++)if(t+=e[n]===`(`?1:e[n]===`)`?-1:0,e[n]===`{`&&t===0)return n;throw Error(`a document asks for nothing`)}function yt(e,t){let n=0;for(let r=t;r<e.length;r++)if(n+=e[r]===`{`?1:e[r]===`}`?-1:0,n===0)return r+1;throw Error(`a document does not end`)}var W=class extends Error{code;traceId;name=`Fault`;constructor(e,t,n){super(t),this.code=e,this.traceId=n}get passing(){return this.code===`UNREACHABLE`||this.code===`UNAVAILABLE`||this.code===`HTTP_5XX`}};async function G(e,t,n){return(await K(e,t,n)).data}async function K(e,t,{signal:n,meta:r}={}){let{status:i,answer:a}=await Ct(`/graphql`,{query:r?.at===void 0?e.toString():_t(e.toString(),r.at),variables:t},n),o=a.errors?.[0];if(o||!a.data)throw new W(o?.extensions?.code??St(i),o?.message??``,o?.extensions?.traceId);return{data:r?.at===void 0?a.data:a.data.at,revision:a.extensions?.revision}}var bt=(e,t,n)=>K(new U(e),t,n);async function xt(){let{status:e,answer:t}=await Ct(`/sign-out`,{});if(e!==200)throw new W(St(e),t.errors?.[0]?.message??``)}var St=e=>e>=500?`HTTP_5XX`:`HTTP_${e}`;async function Ct(e,t,n){let r;try{r=await fetch(e,{method:`POST`,headers:{"content-type":`application/json`,accept:`application/graphql-response+json, application/json`},body:JSON.stringify(t),signal:n??null})}catch(e){throw n?.aborted?e:new W(`UNREACHABLE`,String(e))}return{status:r.status,answer:await r.json().catch(()=>({}))}}var q=(e,{code:t,name:n})=>e.replaceAll(` (${n})`,``).replaceAll(` (${t})`,``),wt=e=>({task:e,state:`blank`,facts:[],absences:[],leftOut:[]}),Tt=(e,t)=>e.rows.get(t)??wt(t),Et=t=>e(t.facts.filter(e=>!e.historic).map(e=>e.of.provenance.confidence));function Dt(e,t){if(!e.country||!e.whoDoes||!t.network)return null;let n=e.country,r=[],i=new Map;for(let t of e.whoDoes.rows?.nodes??[]){let e=J(t.task.slug,t.byRole).map(e=>e.of.stakeholder?{...e,of:{...e.of,stakeholder:Ot(e.of.stakeholder,n)}}:e);r.push(...e),i.set(t.task.slug,{task:t.task.slug,state:jt(t,e),facts:e,absences:t.absences,leftOut:t.leftOut})}let a=Mt(kt(t.network,n),n.code,r);return{code:e.country.code,name:e.country.name,languages:e.country.languages,summary:e.country.planningSummary,totals:e.whoDoes.totals,completeness:e.coverage?.completeness[0]??{needed:0,onRecord:0},rows:i,facts:r,...Nt(r,a),network:a}}var Ot=(e,t)=>({...e,label:e.label&&q(e.label,t)}),kt=(e,t)=>({...e,nodes:e.nodes.map(e=>Ot(e,t)),links:e.links.map(e=>({...e,words:e.words&&q(e.words,t)}))});function J(e,t){return t.flatMap(({role:t,responsibilities:n})=>n.map(n=>({slug:n.slug,task:e,who:n.stakeholder?.slug??``,role:t,group:r[t].group,historic:n.provenance.status===`HISTORIC`,of:n})))}var At=e=>e===`nobody`||e===`lacking`;function jt(e,t){return e.coverage===`NOBODY_STATED`?`nobody`:e.coverage===`PARTLY_ABSENT`||e.coverage===`NO_DATA_STATED`?`lacking`:e.coverage===`NO_CLAIM`?e.leftOut.some(e=>e.reason===`HISTORIC`)?`past`:`blank`:t.every(e=>e.historic)?`past`:`recorded`}var Y=e=>e===`Institution`||e===`PlanningBody`;function Mt(e,t,n){let r=new Set(n.map(e=>e.who)),i=e.nodes.filter(e=>Y(e.kind)),a=new Set(i.filter(e=>!e.country||e.country.code===t||r.has(e.record.slug)).map(e=>e.id)),o=new Set(i.map(e=>e.id)),s=new Set(e.links.filter(e=>o.has(e.source)&&o.has(e.target)&&(a.has(e.source)||a.has(e.target))).flatMap(e=>[e.source,e.target])),c=new Set([...o].filter(e=>!a.has(e)&&!s.has(e)));return{...e,nodes:e.nodes.filter(e=>!c.has(e.id)),links:e.links.filter(e=>!c.has(e.source)&&!c.has(e.target))}}function Nt(e,t){let n=new Map,r=new Map,i=[],a=(e,t)=>{let n=r.get(e)??{slug:e,label:t??e,owners:[],facts:[]};return r.set(e,n),n};for(let t of e){let e=t.of.stakeholder;if(!e)continue;let r=n.get(e.slug)??{slug:e.slug,label:e.label??e.slug,acronym:e.acronyms[0]??null,body:e.kind===`PlanningBody`,sector:e.sector?.name??null,facts:[]};n.set(e.slug,r),r.facts.push(t);for(let e of t.of.dataSources?.nodes??[])a(e.slug,e.label).facts.push(t)}let o=new Map(t.nodes.map(e=>[e.id,e]));for(let e of t.links){let t=o.get(e.source),n=o.get(e.target);t&&n&&(t.kind===`DataSource`&&e.link===`owner`&&a(t.record.slug,t.label).owners.push(n.record.slug),Y(t.kind)&&Y(n.kind)&&i.push({from:t.record.slug,to:n.record.slug,type:e.type,words:e.words??e.label}))}for(let e of t.nodes){let t=i.some(t=>t.from===e.record.slug||t.to===e.record.slug);e.kind===`PlanningBody`&&t&&!n.has(e.record.slug)&&n.set(e.record.slug,{slug:e.record.slug,label:e.label??e.record.slug,acronym:`acronyms`in e.record?e.record.acronyms[0]??null:null,body:!0,sector:e.group?.label??null,facts:[]})}return{actors:n,dataSources:r,relations:i}}function Pt(e,t){let n=t.flatMap(e=>e.whoDoes?.rows?.nodes??[]),r=(t[0]?.whoDoes?.byJurisdiction??[]).filter(({totals:e})=>e.noClaim===e.rows);return{recorded:n.filter(e=>e.coverage===`RECORDED`).map(t=>X(e,t)),nobody:n.filter(e=>e.coverage===`NOBODY_STATED`).map(t=>X(e,t)),lacking:n.filter(e=>e.coverage===`PARTLY_ABSENT`||e.coverage===`NO_DATA_STATED`).map(t=>X(e,t)),past:r.filter(({totals:e})=>e.onlyLeftOut>0).map(({jurisdiction:e})=>e),blank:r.filter(({totals:e})=>e.onlyLeftOut===0).map(({jurisdiction:e})=>e)}}var X=(e,t)=>({...t.jurisdiction,absences:t.absences,facts:J(e,t.byRole)}),Ft=(e,t)=>`${e} ${t}`;function It(t){let n=new Map,r=new Map,i=new Map,a=(e,t)=>e.set(t,(e.get(t)??0)+1);return t.tasks.forEach(({slug:o},s)=>t.jurisdictions.forEach(({code:c},l)=>{let u=s*t.jurisdictions.length+l,d=Lt(t,u);d!==null&&(d===`recorded`&&(a(r,o),a(i,c)),n.set(Ft(o,c),{state:d,confidence:e([t.confidence[u]].filter(e=>e!=null)),decided:t.roles[u].includes(`ACCOUNTABLE`),stakeholders:t.stakeholders[u],facts:t.claims[u],year:t.newest[u]??null,needed:t.needed[u],onRecord:t.onRecord[u]}))})),{pairs:t.totals.rows,recorded:t.totals.recorded,places:t.jurisdictions.map((e,n)=>({...e,recorded:i.get(e.code)??0,needed:t.completeness[n].needed,onRecord:t.completeness[n].onRecord})),recordedByTask:r,cells:n}}function Lt(e,t){switch(e.coverage[t]){case`RECORDED`:return`recorded`;case`NOBODY_STATED`:return`nobody`;case`PARTLY_ABSENT`:case`NO_DATA_STATED`:return`lacking`}return e.onlyPast[t]?`past`:null}function Rt(e){let t=[e.direction,e.evidence,e.analysis,e.decision,e.followUp].map(e=>new Map((e?.byJurisdiction??[]).map(e=>[e.jurisdiction.code,e.totals.recorded]))),n=new Map((e.stats?.byKind??[]).map(e=>[e.value,e.count])),r=(e.whoDoes?.byTask??[]).filter(e=>!e.task.stage);return{places:(e.whoDoes?.byJurisdiction??[]).map(({jurisdiction:e,totals:n})=>({...e,recorded:n.recorded,byStage:t.map(t=>t.get(e.code)??0)})),blindSpots:r.filter(e=>e.totals.recorded===0).map(e=>e.task.slug),tasks:r.length,countOf:e=>n.get(e)??0,licence:e.dataset?.licence??null,citation:e.dataset?.citation??null}}function Z(e,t,n,r,i,a=!1){let o=e.split(/\s+/),s=[],c=``;for(let[e,l]of o.entries()){let u=c?`${c} ${l}`:l;if(!c||i(u,r,a)<=t)c=u;else{if(s.length===n-1)return[...s,zt(`${c} ${o.slice(e).join(` `)}`,t,r,i,a)];s.push(c),c=l}}return[...s,i(c,r,a)>t?zt(c,t,r,i,a):c]}function zt(e,t,n,r,i){let a=e;for(;a&&r(`${a}…`,n,i)>t;)a=a.slice(0,-1).trimEnd();return`${a}…`}function Bt(){let e=document.createElement(`canvas`).getContext(`2d`),t=getComputedStyle(document.documentElement).fontFamily,n=new Map;return(r,i,a=!1)=>{let o=`${a?600:400} ${i}px ${t}`,s=`${o} ${r}`,c=n.get(s);return c===void 0&&(e.font=o,c=e.measureText(r).width,n.set(s,c)),c}}async function Vt(){await Promise.all([`400`,`600`].map(e=>document.fonts.load(`${e} 13px "Noto Sans"`))).catch(()=>[])}var Ht=e=>e.record,Ut=e=>`names`in e;function Wt(e){return`seat`in e?e.seat:`jurisdiction`in e?e.jurisdiction:null}function Gt(e){let t=new Map;for(let{source:n}of e.flatMap(e=>e?.citations??[]))n&&t.set(n.slug,n);let n=[...t.keys()];return{sources:[...t.values()],numberOf:e=>n.indexOf(e)+1}}var Kt=30;function qt(e,t){let n=e=>e.filter(e=>e.provenance.status!==`HISTORIC`),i=n(e.relationsTo?.nodes??[]).filter(e=>e.relation===`SUPPLIES_DATA_TO`||e.relation===`ADVISES`).flatMap(e=>e.from?[{slug:e.from.slug,label:e.from.label??``,group:e.relation===`ADVISES`?`advice`:`data`}]:[]),a=[...(e.dataSources?.nodes??[]).map(e=>({slug:e.slug,label:e.label??``,group:`data`})),...i],o=n(e.responsibilities?.nodes??[]).flatMap(e=>e.task?[{slug:e.task.slug,label:e.task.shortName??e.task.name,letter:r[e.role].letter,group:r[e.role].group}]:[]);if(a.length+o.length===0)return null;let s=Math.max(a.length,o.length,2)*Kt+8,c=s/2,l=Z(e.label??e.slug,190,3,13,t,!0),u=(e,t)=>c+(e-(t-1)/2)*Kt,d=(e,t,n,r)=>`M${e} ${t}C${(e+n)/2} ${t} ${(e+n)/2} ${r} ${n} ${r}`;return{width:900,height:s,self:{x:372,y:c-13-l.length*8,w:216,h:26+l.length*16,lines:l},inputs:a.map((e,n)=>{let r=u(n,a.length);return{...e,label:Z(e.label,236,1,13,t)[0],y:r,path:d(262,r,372,c)}}),outputs:o.map((e,t)=>{let n=u(t,o.length);return{...e,y:n,path:d(588,c,690,n)}})}}function Jt(e){let t=[...e.planningTasks?.nodes??[]].sort((e,t)=>e.slug<t.slug?-1:1),n=new Map,r=new Map;for(let e of t)r.set(e.slug,e.informs.filter(e=>!e.feedback&&e.task).map(e=>e.task.slug)),!e.stage&&e.broader&&n.set(e.slug,{slug:e.slug,name:e.name,shortName:e.shortName??e.name,description:e.description,stage:e.broader.slug});return{stages:t.filter(e=>e.stage).map(e=>({slug:e.slug,letter:e.slug.slice(-1).toUpperCase(),name:e.name,tasks:[...n.values()].filter(t=>t.stage===e.slug)})),bySlug:n,informs:r}}var Q=e=>(e?.edges??[]).map(Yt);function Yt({node:e,matched:t,matchedText:r}){let i=`seat`in e?e.seat:`jurisdiction`in e?e.jurisdiction:null,a=`code`in e?e.code:i?.code??null,c=e.label??e.slug,l=o[e.kind],u=t&&t!==`name`&&r&&r!==c?r:null;return{slug:e.slug,kind:e.kind,label:`code`in e?s(e.code,c):c,code:a,about:[l?n._(l):e.kind,i&&s(i.code,i.name),u&&Xt(u)].filter(Boolean).join(` · `)}}var Xt=e=>e.length>80?`${e.slice(0,79).trimEnd()}…`:e;function Zt(e){return e.kind===`Jurisdiction`&&e.code?{to:`/c/$code`,params:{code:e.code}}:e.kind===`PlanningTask`&&!e.slug.startsWith(`stage-`)?{to:`/tasks/$task`,params:{task:e.slug}}:{to:`/id/$slug`,params:{slug:e.slug}}}async function Qt(e,t){let n=[await e(null)];for(let r=t(n[0]);r?.hasNextPage;r=t(n.at(-1)))n.push(await e(r.endCursor));return n}var $t=()=>H({queryKey:[`tasks`],staleTime:1/0,queryFn:async e=>Jt(await G(pt,{},e))}),en=()=>H({queryKey:[`viewer`],queryFn:async e=>(await G(mt,{},e)).viewer}),tn=(e,t,n)=>H({queryKey:[`may`,e,t],enabled:n&&t!==void 0,queryFn:async n=>(await G(ht,{action:e,about:t?[t]:[]},n)).viewer}),nn=e=>H({queryKey:[`commit`,e],queryFn:async t=>(await G(rt,{revision:e},t)).changeset}),$=100,rn=e=>H({queryKey:[`names`,e],enabled:e.length>0,placeholderData:D,queryFn:async t=>{let n=Array.from({length:Math.ceil(e.length/$)},(t,n)=>e.slice(n*$,(n+1)*$));return(await Promise.all(n.map(e=>G(it,{ids:e},t)))).flatMap(({nodes:e})=>(e??[]).flatMap(e=>e&&`slug`in e?[[e.slug,e.label??e.slug]]:[]))}}),an=()=>H({queryKey:[`overview`],queryFn:async e=>Rt(await G(at,{},e))}),on=()=>H({queryKey:[`europe`],queryFn:async e=>{let{coverage:t}=await G(Xe,{},e);return t&&It(t)}}),sn=(e,{lang:t,prof:n,past:r})=>{let i=e.toUpperCase();return H({queryKey:[`country`,i,t,n,r],placeholderData:(e,t)=>t?.queryKey[1]===i?e:void 0,queryFn:async e=>{if(!/^([A-Z]{2}|INT)(-[A-Z0-9]{1,3})?$/.test(i))throw new W(`NOT_FOUND`,i);let a=r?[`CURRENT`,`HISTORIC`]:[`CURRENT`],o=r?[]:[`HISTORIC`],[s,c]=await Promise.all([G(He,{code:i,codes:[i],lang:t,status:[...a],profession:n?[n]:null},e),G(ct,{codes:[i],lang:t,without:[...o]},e)]),l=Dt(s,c);if(!l)throw new W(`NOT_FOUND`,i);return l}})},cn=e=>H({queryKey:[`flow`,e.code,e],placeholderData:(t,n)=>n?.queryKey[1]===e.code?t:void 0,queryFn:async t=>(await G(ot,e,t)).flow}),ln=e=>H({queryKey:[`placed network`,e.code,e],placeholderData:(t,n)=>n?.queryKey[1]===e.code?t:void 0,queryFn:async t=>(await G(st,e,t)).placedNetwork}),un=e=>H({queryKey:[`professions`,e],queryFn:async t=>(await G(Ue,{codes:[e]},t)).professions?.nodes??[]}),dn=(e,t)=>H({queryKey:[`gaps`,e,t],queryFn:n=>G(Ze,{codes:[e],lang:t},n)}),fn=(e,t)=>H({queryKey:[`everywhere`,e,t],queryFn:async n=>Pt(e,await Qt(r=>G(ft,{task:[e],lang:t,after:r},n),e=>e.whoDoes?.rows?.pageInfo))}),pn=(e,t,n)=>H({queryKey:[`ways`,e,t,n],queryFn:async r=>(await G(gt,{from:e,to:t,lang:n},r)).paths}),mn=(e,t)=>H({queryKey:[`record`,e,t],queryFn:async n=>{let r=Ht(await G(lt,{id:e,lang:t},n));if(!r)throw new W(`NOT_FOUND`,e);return r}}),hn=(e,t,n)=>H({queryKey:[`search`,e,t,n],enabled:e.trim().length>1,placeholderData:D,queryFn:async r=>(await G(ut,{text:e,first:t,types:n},r)).search}),gn=(e,t,n)=>H({queryKey:[`find`,e,t,n],enabled:e.length>1,placeholderData:D,queryFn:async r=>{let{near:i,search:a}=await G(dt,{text:e,types:t,near:n?[n]:[`INT`]},r),o=Q(n?i:null);return[...o,...Q(a).filter(e=>!o.some(t=>t.slug===e.slug))].slice(0,8)}}),_n=()=>H({queryKey:[`terms`],staleTime:1/0,queryFn:async e=>(await G(Ye,{},e)).terms?.nodes??[]}),vn=e=>H({queryKey:[`sources at`,e],enabled:e!==``,queryFn:async t=>((await G(Je,{url:e},t)).sources?.nodes??[]).map(e=>({slug:e.slug,label:e.label??e.slug,about:e.publisher??``}))});export{Ve as $,Ft as A,xt as B,Ut as C,f as Ct,Vt as D,qt as E,Et as F,et as G,Qe as H,W as I,qe as J,Ke as K,G as L,J as M,At as N,Bt as O,Tt as P,H as Q,K as R,Q as S,O as St,Wt as T,We as U,_t as V,tt as W,$e as X,nt as Y,Ge as Z,$t as _,_ as _t,fn as a,_e as at,pn as b,w as bt,dn as c,F as ct,an as d,v as dt,Be as et,ln as f,S as ft,vn as g,ee as gt,hn as h,te as ht,on as i,xe as it,q as j,Z as k,tn as l,P as lt,mn as m,D as mt,nn as n,Se as nt,gn as o,ge as ot,un as p,ne as pt,ht as q,sn as r,be as rt,cn as s,I as st,Qt as t,Ee as tt,rn as u,N as ut,_n as v,C as vt,Gt as w,d as wt,Zt as x,A as xt,en as y,x as yt,bt as z};