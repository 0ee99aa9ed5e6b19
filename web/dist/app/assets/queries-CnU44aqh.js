import{D as e,F as t,L as n,N as r,P as i,S as a,T as o,_ as s,u as c}from"./places-Cb80-sBY.js";var l=n(r(),1),u=i(),d=l.createContext(void 0),f=e=>{let t=l.useContext(d);if(e)return e;if(!t)throw Error(`No QueryClient set, use QueryClientProvider to set one`);return t},p=({client:e,children:t})=>(l.useEffect(()=>(e.mount(),()=>{e.unmount()}),[e]),(0,u.jsx)(d.Provider,{value:e,children:t})),m={setTimeout:(e,t)=>setTimeout(e,t),clearTimeout:e=>clearTimeout(e),setInterval:(e,t)=>setInterval(e,t),clearInterval:e=>clearInterval(e)},h=new class{#e=m;setTimeoutProvider(e){this.#e=e}setTimeout(e,t){return this.#e.setTimeout(e,t)}clearTimeout(e){this.#e.clearTimeout(e)}setInterval(e,t){return this.#e.setInterval(e,t)}clearInterval(e){this.#e.clearInterval(e)}};function g(e){setTimeout(e,0)}var _=typeof window>`u`||`Deno`in globalThis;function v(){}function y(e,t){return typeof e==`function`?e(t):e}function b(e){return typeof e==`number`&&e>=0&&e!==1/0}function ee(e,t){return Math.max(e+(t||0)-Date.now(),0)}function x(e,t){return typeof e==`function`?e(t):e}function te(e,t){let{type:n=`all`,exact:r,fetchStatus:i,predicate:a,queryKey:o,stale:s}=e;if(o){if(r){if(t.queryHash!==re(o,t.options))return!1}else if(!C(t.queryKey,o))return!1}if(n!==`all`){let e=t.isActive();if(n===`active`&&!e||n===`inactive`&&e)return!1}return!(typeof s==`boolean`&&t.isStale()!==s||i&&i!==t.state.fetchStatus||a&&!a(t))}function ne(e,t){let{exact:n,status:r,predicate:i,mutationKey:a}=e;if(a){if(!t.options.mutationKey)return!1;if(n){if(S(t.options.mutationKey)!==S(a))return!1}else if(!C(t.options.mutationKey,a))return!1}return!(r&&t.state.status!==r||i&&!i(t))}function re(e,t){return(t?.queryKeyHashFn||S)(e)}function S(e){return JSON.stringify(e,(e,t)=>T(t)?Object.keys(t).sort().reduce((e,n)=>(e[n]=t[n],e),{}):t)}function C(e,t){if(e===t)return!0;if(typeof e!=typeof t)return!1;if(e&&t&&typeof e==`object`&&typeof t==`object`){if(Array.isArray(e)&&Array.isArray(t)){if(t.length>e.length)return!1;for(let n=0;n<t.length;n++)if(!C(e[n],t[n]))return!1;return!0}let n=Object.keys(t);for(let r of n)if(!C(e[r],t[r]))return!1;return!0}return!1}var ie=Object.prototype.hasOwnProperty;function ae(e,t,n=0){if(e===t)return e;if(n>500)return t;let r=oe(e)&&oe(t);if(!r&&!(T(e)&&T(t)))return t;let i=(r?e:Object.keys(e)).length,a=r?t:Object.keys(t),o=a.length,s=r?Array(o):{},c=0;for(let l=0;l<o;l++){let o=r?l:a[l],u=e[o],d=t[o];if(u===d){s[o]=u,(r?l<i:ie.call(e,o))&&c++;continue}if(u===null||d===null||typeof u!=`object`||typeof d!=`object`){s[o]=d;continue}let f=ae(u,d,n+1);s[o]=f,f===u&&c++}return i===o&&c===i?e:s}function w(e,t){if(!t||Object.keys(e).length!==Object.keys(t).length)return!1;for(let n of Object.keys(e))if(!ie.call(t,n)||e[n]!==t[n])return!1;return!0}function oe(e){return Array.isArray(e)&&e.length===Object.keys(e).length}function T(e){if(!se(e))return!1;let t=Object.getPrototypeOf(e),n=t?.constructor;if(n===void 0)return!0;if(typeof n!=`function`)return!1;let r=n.prototype;return!(!se(r)||!r.hasOwnProperty(`isPrototypeOf`)||t!==Object.prototype)}function se(e){return Object.prototype.toString.call(e)===`[object Object]`}function ce(e){return new Promise(t=>{h.setTimeout(t,e)})}function E(e,t,n){return typeof n.structuralSharing==`function`?n.structuralSharing(e,t):n.structuralSharing===!1?t:ae(e,t)}function D(e){return e}function le(e,t,n=0){let r=[...e,t];return n&&r.length>n?r.slice(-n):r}function ue(e,t,n=0){let r=[t,...e];return n&&r.length>n?r.slice(0,n):r}var O=Symbol();function de(e,t){return!e.queryFn&&t?.initialPromise?()=>t.initialPromise:!e.queryFn||e.queryFn===O?()=>Promise.reject(Error(`Missing queryFn: '${e.queryHash}'`)):e.queryFn}function k(e,t){return typeof e==`function`?e(...t):!!e}var A=Symbol();function fe(e,t,n,r){let i=!1,a;return Object.defineProperties(e,{[A]:{value:r},signal:{enumerable:!0,get:()=>(a??=t(),i||(i=!0,a.aborted?n():a.addEventListener(`abort`,n,{once:!0})),a)}}),e}var pe=()=>_,j=()=>pe(),M=class{constructor(){this.listeners=new Set,this.subscribe=this.subscribe.bind(this)}subscribe(e){return this.listeners.add(e),this.onSubscribe(),()=>{this.listeners.delete(e),this.onUnsubscribe()}}hasListeners(){return this.listeners.size>0}onSubscribe(){}onUnsubscribe(){}},N=new class extends M{#e;#t;#n;constructor(){super(),this.#n=e=>{if(typeof window<`u`&&window.addEventListener){let t=()=>e();return window.addEventListener(`visibilitychange`,t,!1),()=>{window.removeEventListener(`visibilitychange`,t)}}}}onSubscribe(){this.#t||this.setEventListener(this.#n)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#n=e,this.#t?.(),this.#t=e(e=>{typeof e==`boolean`?this.setFocused(e):this.onFocus()})}setFocused(e){this.#e!==e&&(this.#e=e,this.onFocus())}onFocus(){let e=this.isFocused();this.listeners.forEach(t=>{t(e)})}isFocused(){return typeof this.#e==`boolean`?this.#e:globalThis.document?.visibilityState!==`hidden`}},me=g;function he(){let e=[],t=0,n=e=>{e()},r=e=>{e()},i=me,a=r=>{t?e.push(r):i(()=>{n(r)})},o=()=>{let t=e;e=[],t.length&&i(()=>{r(()=>{t.forEach(e=>{n(e)})})})};return{batch:e=>{let n;t++;try{n=e()}finally{t--,t||o()}return n},batchCalls:e=>(...t)=>{a(()=>{e(...t)})},schedule:a,setNotifyFunction:e=>{n=e},setBatchNotifyFunction:e=>{r=e},setScheduler:e=>{i=e}}}var P=he(),F=new class extends M{#e=!0;#t;#n;constructor(){super(),this.#n=e=>{if(typeof window<`u`&&window.addEventListener){let t=()=>e(!0),n=()=>e(!1);return window.addEventListener(`online`,t,!1),window.addEventListener(`offline`,n,!1),()=>{window.removeEventListener(`online`,t),window.removeEventListener(`offline`,n)}}}}onSubscribe(){this.#t||this.setEventListener(this.#n)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#n=e,this.#t?.(),this.#t=e(this.setOnline.bind(this))}setOnline(e){this.#e!==e&&(this.#e=e,this.listeners.forEach(t=>{t(e)}))}isOnline(){return this.#e}};function ge(e){return Math.min(1e3*2**e,3e4)}function _e(e){return(e??`online`)!==`online`||F.isOnline()}var I=class extends Error{constructor(e){super(`CancelledError`),this.revert=e?.revert,this.silent=e?.silent}};function ve(e){let t=!1,n=0,r,i=`pending`,a,o,s=new Promise((e,t)=>{a=e,o=t});s.catch(v);let c=()=>i!==`pending`,l=t=>{if(!c()){let n=new I(t);h(n),e.onCancel?.(n)}},u=()=>{t=!0},d=()=>{t=!1},f=()=>N.isFocused()&&(e.networkMode===`always`||F.isOnline())&&e.canRun(),p=()=>_e(e.networkMode)&&e.canRun(),m=e=>{c()||(r?.(),i=`resolved`,a(e))},h=e=>{c()||(r?.(),i=`rejected`,o(e))},g=t=>new Promise(n=>{r=e=>{(c()||t())&&n(e)},e.onPause?.()}).then(()=>{r=void 0,c()||e.onContinue?.()}),_=()=>{if(c())return;let r,i=n===0?e.initialPromise:void 0;try{r=i??e.fn()}catch(e){r=Promise.reject(e)}Promise.resolve(r).then(m).catch(r=>{if(c())return;let i=e.retry??(j()?0:3),a=e.retryDelay??ge,o=typeof a==`function`?a(n,r):a,s=i===!0||typeof i==`number`&&n<i||typeof i==`function`&&i(n,r);t||!s?h(r):(n++,e.onFail?.(n,r),ce(o).then(()=>c()||f()?void 0:g(f)).then(()=>{t?h(r):_()}))})};return{promise:s,status:()=>i,cancel:l,continue:()=>(r?.(),s),cancelRetry:u,continueRetry:d,canStart:p,start:()=>(p()?_():g(p).then(_),s)}}var ye=class{#e;destroy(){this.clearGcTimeout()}scheduleGc(){this.clearGcTimeout(),b(this.gcTime)&&(this.#e=h.setTimeout(()=>{this.optionalRemove()},this.gcTime))}updateGcTime(e){this.gcTime=Math.max(this.gcTime||0,e??(j()?1/0:3e5))}clearGcTimeout(){this.#e!==void 0&&(h.clearTimeout(this.#e),this.#e=void 0)}};function be(e){return{onFetch:(t,n)=>{let r=t.options,i=t.fetchOptions?.meta?.fetchMore?.direction,a=t.state.data?.pages||[],o=t.state.data?.pageParams||[],s={pages:[],pageParams:[]},c=0,l=async()=>{let n=!1,l=t,u=e=>{fe(e,()=>t.signal,()=>n=!0,l[A])},d=de(t.options,t.fetchOptions),f=async(e,r,i)=>{if(n)return Promise.reject(t.signal.reason);if(r==null&&e.pages.length)return Promise.resolve(e);let a=(()=>{let e={client:t.client,queryKey:t.queryKey,pageParam:r,direction:i?`backward`:`forward`,meta:t.options.meta};return u(e),e})(),o=await d(a),{maxPages:s}=t.options,c=i?ue:le;return{pages:c(e.pages,o,s),pageParams:c(e.pageParams,r,s)}};if(i&&a.length){let e=i===`backward`,t=e?xe:L,n={pages:a,pageParams:o};s=await f(n,t(r,n),e)}else{let t=e??a.length;do{let e=c===0?o[0]===void 0?r.initialPageParam:o[0]:L(r,s);if(c>0&&e==null)break;s=await f(s,e),c++}while(c<t)}return s};t.fetchFn=t.options.persister?()=>t.options.persister?.(l,{client:t.client,queryKey:t.queryKey,meta:t.options.meta,signal:t.signal},n):l}}}function L(e,{pages:t,pageParams:n}){let r=t.length-1;return t.length>0?e.getNextPageParam(t[r],t,n[r],n):void 0}function xe(e,{pages:t,pageParams:n}){return t.length>0?e.getPreviousPageParam?.(t[0],t,n[0],n):void 0}function Se(e,t){return t?L(e,t)!=null:!1}function Ce(e,t){return!t||!e.getPreviousPageParam?!1:xe(e,t)!=null}var we=class extends ye{#e;#t;#n;#r;#i;#a;#o;#s;#c;constructor(e){super(),this.#c=!1,this.#s=e.defaultOptions,this.setOptions(e.options),this.observers=[],this.#i=e.client,this.#r=this.#i.getQueryCache(),this.queryKey=e.queryKey,this.queryHash=e.queryHash,this.#t=De(this.options),this.state=e.state??this.#t,this.scheduleGc()}get meta(){return this.options.meta}get queryType(){return this.#e}get promise(){return this.#a?.promise}setOptions(e){if(this.options={...this.#s,...e},e?._type&&(this.#e=e._type),this.updateGcTime(this.options.gcTime),this.state&&this.state.data===void 0){let e=De(this.options);e.data!==void 0&&(this.setState(Ee(e.data,e.dataUpdatedAt)),this.#t=e)}}optionalRemove(){!this.observers.length&&this.state.fetchStatus===`idle`&&this.#r.remove(this)}setData(e,t){let n=E(this.state.data,e,this.options);return this.#l({data:n,type:`success`,dataUpdatedAt:t?.updatedAt,manual:t?.manual}),n}setState(e){this.#l({type:`setState`,state:e})}cancel(e){let t=this.#a?.promise;return this.#a?.cancel(e),t?t.then(v).catch(v):Promise.resolve()}destroy(){super.destroy(),this.cancel({silent:!0})}get resetState(){return this.#t}reset(){this.destroy(),this.setState(this.resetState)}isActive(){return this.observers.some(e=>x(e.options.enabled,this)!==!1)}isDisabled(){return this.getObserversCount()>0?!this.isActive():this.options.queryFn===O||!this.isFetched()}isFetched(){return this.state.dataUpdateCount+this.state.errorUpdateCount>0}isStatic(){return this.state.data!==void 0&&this.getObserversCount()>0&&this.observers.some(e=>x(e.options.staleTime,this)===`static`)}isStale(){return this.getObserversCount()>0?this.observers.some(e=>e.getCurrentResult().isStale):this.state.data===void 0||this.state.isInvalidated}isStaleByTime(e=0){return this.state.data===void 0?!0:e===`static`?!1:this.state.isInvalidated?!0:!ee(this.state.dataUpdatedAt,e)}onFocus(){this.observers.find(e=>e.shouldFetchOnWindowFocus())?.refetch({cancelRefetch:!1}),this.#a?.continue()}onOnline(){this.observers.find(e=>e.shouldFetchOnReconnect())?.refetch({cancelRefetch:!1}),this.#a?.continue()}addObserver(e){this.observers.includes(e)||(this.observers.push(e),this.clearGcTimeout(),this.#r.notify({type:`observerAdded`,query:this,observer:e}))}removeObserver(e){let t=this.observers.indexOf(e);t!==-1&&(this.observers.splice(t,1),this.observers.length||(this.#a&&(this.#c||this.state.fetchStatus===`paused`&&this.state.status===`pending`?this.#a.cancel({revert:!0}):this.#a.cancelRetry()),this.scheduleGc()),this.#r.notify({type:`observerRemoved`,query:this,observer:e}))}getObserversCount(){return this.observers.length}invalidate(){this.state.isInvalidated||this.#l({type:`invalidate`})}async fetch(e,t){if(this.state.fetchStatus!==`idle`&&this.#a?.status()!==`rejected`){if(this.state.data!==void 0&&t?.cancelRefetch)this.cancel({silent:!0});else if(this.#a&&this.#o)return this.#a.continueRetry(),this.#o}if(e&&this.setOptions(e),!this.options.queryFn){let e=this.observers.find(e=>e.options.queryFn);e&&this.setOptions(e.options)}let n=new AbortController,r=e=>{Object.defineProperties(e,{[A]:{value:n.signal,enumerable:!0},signal:{enumerable:!0,get:()=>(this.#c=!0,n.signal)}})},i=()=>{let e=de(this.options,t),n=(()=>{let e={client:this.#i,queryKey:this.queryKey,meta:this.meta};return r(e),e})();return this.#c=!1,this.options.persister?this.options.persister(e,n,this):e(n)},a=(()=>{let e={fetchOptions:t,options:this.options,queryKey:this.queryKey,client:this.#i,state:this.state,fetchFn:i};return r(e),e})();(this.#e===`infinite`?be(this.options.pages):this.options.behavior)?.onFetch(a,this),this.#n=this.state,(this.state.fetchStatus===`idle`||this.state.fetchMeta!==a.fetchOptions?.meta)&&this.#l({type:`fetch`,meta:a.fetchOptions?.meta});let o=this.#a=ve({initialPromise:t?.initialPromise,fn:a.fetchFn,onCancel:e=>{e instanceof I&&e.revert&&this.setState({...this.#n,fetchStatus:`idle`}),n.abort()},onFail:(e,t)=>{this.#l({type:`failed`,failureCount:e,error:t})},onPause:()=>{this.#l({type:`pause`})},onContinue:()=>{this.#l({type:`continue`})},retry:a.options.retry,retryDelay:a.options.retryDelay,networkMode:a.options.networkMode,canRun:()=>!0}),s=(async()=>{try{let e=await o.promise;if(e===void 0)throw Error(`${this.queryHash} data is undefined`);return this.setData(e),this.#r.config.onSuccess?.(e,this),this.#r.config.onSettled?.(e,this.state.error,this),e}catch(e){if(e instanceof I){if(e.silent){if(this.#a!==o&&this.#o)return this.#o;throw e}if(e.revert){if(this.state.data===void 0)throw e;return this.state.data}}throw this.#l({type:`error`,error:e}),this.#r.config.onError?.(e,this),this.#r.config.onSettled?.(this.state.data,e,this),e}finally{this.#a===o&&(this.#a=void 0,this.#o=void 0),this.scheduleGc()}})();return this.#o=s,o.start(),s}#l(e){let t=t=>{switch(e.type){case`failed`:return{...t,fetchFailureCount:e.failureCount,fetchFailureReason:e.error};case`pause`:return{...t,fetchStatus:`paused`};case`continue`:return{...t,fetchStatus:`fetching`};case`fetch`:return{...t,...Te(t.data,this.options),fetchMeta:e.meta??null};case`success`:let n={...t,...Ee(e.data,e.dataUpdatedAt),dataUpdateCount:t.dataUpdateCount+1,...!e.manual&&{fetchStatus:`idle`,fetchFailureCount:0,fetchFailureReason:null}};return this.#n=e.manual?n:void 0,n;case`error`:let r=e.error;return{...t,error:r,errorUpdateCount:t.errorUpdateCount+1,errorUpdatedAt:Date.now(),fetchFailureCount:t.fetchFailureCount+1,fetchFailureReason:r,fetchStatus:`idle`,status:`error`,isInvalidated:!0};case`invalidate`:return{...t,isInvalidated:!0};case`setState`:return{...t,...e.state}}};this.state=t(this.state),P.batch(()=>{this.observers.slice().forEach(e=>{e.onQueryUpdate()}),this.#r.notify({query:this,type:`updated`,action:e})})}};function Te(e,t){return{fetchFailureCount:0,fetchFailureReason:null,fetchStatus:_e(t.networkMode)?`fetching`:`paused`,...e===void 0&&{error:null,status:`pending`}}}function Ee(e,t){return{data:e,dataUpdatedAt:t??Date.now(),error:null,isInvalidated:!1,status:`success`}}function De(e){let t=typeof e.initialData==`function`?e.initialData():e.initialData,n=t!==void 0,r=n?typeof e.initialDataUpdatedAt==`function`?e.initialDataUpdatedAt():e.initialDataUpdatedAt:0;return{data:t,dataUpdateCount:0,dataUpdatedAt:n?r??Date.now():0,error:null,errorUpdateCount:0,errorUpdatedAt:0,fetchFailureCount:0,fetchFailureReason:null,fetchMeta:null,isInvalidated:!1,status:n?`success`:`pending`,fetchStatus:`idle`}}var Oe=class extends M{#e;#t=void 0;#n=void 0;#r=void 0;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p=new Set;constructor(e,t){super(),this.options=t,this.#e=e,this.#o=null,this.bindMethods(),this.setOptions(t)}bindMethods(){this.refetch=this.refetch.bind(this)}onSubscribe(){this.listeners.size===1&&(this.#t.addObserver(this),R(this.#t,this.options)?this.#m():this.updateResult(),this.#y())}onUnsubscribe(){this.hasListeners()||this.destroy()}shouldFetchOnReconnect(){return z(this.#t,this.options,this.options.refetchOnReconnect)}shouldFetchOnWindowFocus(){return z(this.#t,this.options,this.options.refetchOnWindowFocus)}destroy(){this.listeners=new Set,this.#b(),this.#x(),this.#t.removeObserver(this)}setOptions(e){let t=this.options,n=this.#t;if(this.options=this.#e.defaultQueryOptions(e),this.options.enabled!==void 0&&typeof this.options.enabled!=`boolean`&&typeof this.options.enabled!=`function`&&typeof x(this.options.enabled,this.#t)!=`boolean`)throw Error(`Expected enabled to be a boolean or a callback that returns a boolean`);this.#S(),this.#t.setOptions(this.options),t._defaulted&&!w(this.options,t)&&this.#e.getQueryCache().notify({type:`observerOptionsUpdated`,query:this.#t,observer:this});let r=this.hasListeners();r&&Ae(this.#t,n,this.options,t)&&this.#m(),this.updateResult(),r&&(this.#t!==n||x(this.options.enabled,this.#t)!==x(t.enabled,this.#t)||x(this.options.staleTime,this.#t)!==x(t.staleTime,this.#t))&&this.#g();let i=this.#_();r&&(this.#t!==n||x(this.options.enabled,this.#t)!==x(t.enabled,this.#t)||i!==this.#f)&&this.#v(i)}getOptimisticResult(e){let t=this.#e.getQueryCache().build(this.#e,e),n=this.createResult(t,e);return w(this.getCurrentResult(),n)||(this.#r=n,this.#a=this.options,this.#i=this.#t.state),n}getCurrentResult(){return this.#r}trackResult(e,t){return new Proxy(e,{get:(e,n)=>(this.trackProp(n),t?.(n),Reflect.get(e,n))})}trackProp(e){this.#p.add(e)}getCurrentQuery(){return this.#t}refetch({...e}={}){return this.fetch({...e})}fetchOptimistic(e){let t=this.#e.defaultQueryOptions(e),n=this.#e.getQueryCache().build(this.#e,t),r=()=>{},i,a=new Promise(e=>{i=e,r=this.#e.getQueryCache().subscribe(i=>{i.type===`updated`&&i.query.queryHash===n.queryHash&&n.state.data!==void 0&&(r(),e(this.createResult(n,t)))})});return Promise.race([n.fetch(t).then(()=>{let e=this.createResult(n,t);return i?.(e),e}).finally(()=>{r()}),a])}fetch(e){return this.#m({...e,cancelRefetch:e.cancelRefetch??!0}).then(()=>(this.updateResult(),this.#r))}#m(e){this.#S();let t=this.#t.fetch(this.options,e);return e?.throwOnError||(t=t.catch(v)),t}#h(e){return!j()&&x(this.options.enabled,this.#t)!==!1&&b(e)}#g(){this.#b();let e=x(this.options.staleTime,this.#t);if(this.#r.isStale||!this.#h(e))return;let t=ee(this.#r.dataUpdatedAt,e)+1;this.#u=h.setTimeout(()=>{this.#r.isStale||this.updateResult()},t)}#_(){return x(this.options.refetchInterval,this.#t)??!1}#v(e){this.#x(),this.#f=e,this.#f!==0&&this.#h(this.#f)&&(this.#d=h.setInterval(()=>{(this.options.refetchIntervalInBackground||N.isFocused())&&this.#m()},this.#f))}#y(){this.#g(),this.#v(this.#_())}#b(){this.#u!==void 0&&(h.clearTimeout(this.#u),this.#u=void 0)}#x(){this.#d!==void 0&&(h.clearInterval(this.#d),this.#d=void 0)}createResult(e,t){let n=this.#t,r=this.options,i=this.#r,a=this.#i,o=this.#a,s=e===n?this.#n:e.state,{state:c}=e,l={...c},u=!1,d;if(t._optimisticResults){let i=this.hasListeners(),a=!i&&R(e,t),o=i&&Ae(e,n,t,r);(a||o)&&(l={...l,...Te(c.data,e.options)}),t._optimisticResults===`isRestoring`&&(l.fetchStatus=`idle`)}let{error:f,errorUpdatedAt:p,status:m}=l;d=l.data;let h=!1;if(t.placeholderData!==void 0&&d===void 0&&m===`pending`){let e;i?.isPlaceholderData&&t.placeholderData===o?.placeholderData?(e=i.data,h=!0):e=typeof t.placeholderData==`function`?t.placeholderData(this.#l?.state.data,this.#l):t.placeholderData,e!==void 0&&(m=`success`,d=E(i?.data,e,t),u=!0)}if(t.select&&d!==void 0&&!h){if(i&&d===a?.data&&t.select===this.#s)d=this.#c;else try{this.#s=t.select,d=t.select(d),d=E(i?.data,d,t),this.#c=d,this.#o=null}catch(e){this.#o=e}}else d===void 0&&(this.#o=null);this.#o&&(f=this.#o,d=this.#c,p=i?.error===f?i.errorUpdatedAt:Date.now(),m=`error`,u=!1);let g=l.fetchStatus===`fetching`,_=m===`pending`,v=m===`error`,y=_&&g,b=d!==void 0;return{status:m,fetchStatus:l.fetchStatus,isPending:_,isSuccess:m===`success`,isError:v,isInitialLoading:y,isLoading:y,data:d,dataUpdatedAt:l.dataUpdatedAt,error:f,errorUpdatedAt:p,failureCount:l.fetchFailureCount,failureReason:l.fetchFailureReason,errorUpdateCount:l.errorUpdateCount,isFetched:e.isFetched(),isFetchedAfterMount:l.dataUpdateCount>s.dataUpdateCount||l.errorUpdateCount>s.errorUpdateCount,isFetching:g,isRefetching:g&&!_,isLoadingError:v&&!b,isPaused:l.fetchStatus===`paused`,isPlaceholderData:u,isRefetchError:v&&b,isStale:B(e,t),refetch:this.refetch,isEnabled:x(t.enabled,e)!==!1}}updateResult(){let e=this.#r,t=this.createResult(this.#t,this.options);if(this.#i=this.#t.state,this.#a=this.options,this.#i.data!==void 0&&(this.#l=this.#t),w(t,e))return;this.#r=t;let n=(()=>{if(!e)return!0;let{notifyOnChangeProps:t}=this.options,n=typeof t==`function`?t():t;if(n===`all`||!n&&!this.#p.size||this.options.throwOnError&&this.#r.error!==e.error)return!0;for(let t of n??this.#p)if(this.#r[t]!==e[t])return!0;return!1})();P.batch(()=>{n&&this.listeners.forEach(e=>{e(this.#r)}),this.#e.getQueryCache().notify({query:this.#t,type:`observerResultsUpdated`})})}#S(){let e=this.#e.getQueryCache().build(this.#e,this.options);if(e===this.#t)return;let t=this.#t;this.#t=e,this.#n=e.state,this.hasListeners()&&(t?.removeObserver(this),e.addObserver(this))}onQueryUpdate(){this.updateResult(),this.hasListeners()&&this.#y()}};function ke(e,t){return x(t.enabled,e)!==!1&&e.state.data===void 0&&(e.state.status!==`error`||x(t.retryOnMount,e)!==!1)}function R(e,t){return ke(e,t)||e.state.data!==void 0&&z(e,t,t.refetchOnMount)}function z(e,t,n){if(x(t.enabled,e)!==!1&&x(t.staleTime,e)!==`static`){let r=x(n,e);return r===`always`||r!==!1&&B(e,t)}return!1}function Ae(e,t,n,r){return(e!==t||x(r.enabled,e)===!1)&&(!n.suspense||e.state.status!==`error`)&&B(e,n)}function B(e,t){return x(t.enabled,e)!==!1&&e.isStaleByTime(x(t.staleTime,e))}var je=l.createContext(!1),Me=()=>l.useContext(je);je.Provider;function Ne(){let e=!1;return{clearReset:()=>{e=!1},reset:()=>{e=!0},isReset:()=>e}}var Pe=l.createContext(Ne()),Fe=()=>l.useContext(Pe),Ie=(e,t,n)=>{let r=n?.state.status===`error`&&typeof e.throwOnError==`function`?k(e.throwOnError,[n.state.error,n]):e.throwOnError;(e.suspense||r)&&(t.isReset()||(e.retryOnMount=!1))},Le=e=>{l.useEffect(()=>{e.clearReset()},[e])},Re=({result:e,errorResetBoundary:t,throwOnError:n,query:r,suspense:i})=>e.isError&&!t.isReset()&&!e.isFetching&&r&&(i&&e.data===void 0||k(n,[e.error,r])),ze=e=>{if(e.suspense){let t=1e3,n=e=>e===`static`?e:Math.max(e??t,t),r=e.staleTime;e.staleTime=typeof r==`function`?(...e)=>n(r(...e)):n(r),typeof e.gcTime==`number`&&(e.gcTime=Math.max(e.gcTime,t))}},Be=(e,t)=>e?.suspense&&t.isPending,Ve=(e,t,n)=>t.fetchOptimistic(e).catch(()=>{n.clearReset()});function He(e,t,n){let r=Me(),i=Fe(),a=f(n),o=a.defaultQueryOptions(e),s=a.getQueryCache().get(o.queryHash),c=e.subscribed!==!1;o._optimisticResults=r?`isRestoring`:c?`optimistic`:void 0,ze(o),Ie(o,i,s),Le(i);let[u]=l.useState(()=>new t(a,o)),d=u.getOptimisticResult(o);l.useEffect(()=>{u.setOptions(o)},[o,u]);let p=!r&&c;if(l.useSyncExternalStore(l.useCallback(e=>{let t=p?u.subscribe(P.batchCalls(e)):v;return u.updateResult(),t},[u,p]),()=>u.getCurrentResult(),()=>u.getCurrentResult()),Be(o,d))throw Ve(o,u,i);if(Re({result:d,errorResetBoundary:i,throwOnError:o.throwOnError,query:s,suspense:o.suspense}))throw d.error;return o.notifyOnChangeProps?d:u.trackResult(d)}function Ue(e,t){return He(e,Oe,t)}function V(e){return e}var H=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new H(`
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
    `,{fragmentName:`Evidence`}),new H(`
    fragment AskPart on Responsibility {
  slug
  jurisdiction {
    code
    name
    type
  }
  stakeholder {
    slug
    label(lang: $lang)
    type {
      name
    }
  }
  role
  task {
    slug
    name
    gerund
  }
  level
  act
  evidence
  stale
  legalBasis {
    title
  }
  jointWith(first: 3) {
    nodes {
      stakeholder {
        slug
        label(lang: $lang)
      }
    }
  }
  dataSources(first: 3) {
    nodes {
      slug
      owner {
        slug
        label(lang: $lang)
      }
    }
  }
  provenance {
    ...Evidence
    fieldOrigins {
      field
      origin
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
}`,{fragmentName:`AskPart`}),new H(`
    fragment Overlap on ComparisonOverlap {
  status
  tasks
  parts
  alike
  needed
  likeness
  aspects {
    aspect
    comparable
    alike
  }
}
    `,{fragmentName:`Overlap`}),new H(`
    fragment SimilarTo on SimilarCountry {
  country {
    code
    name
  }
  rank
  overlap {
    ...Overlap
  }
  clusters {
    slug
    label
  }
}
    fragment Overlap on ComparisonOverlap {
  status
  tasks
  parts
  alike
  needed
  likeness
  aspects {
    aspect
    comparable
    alike
  }
}`,{fragmentName:`SimilarTo`}),new H(`
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
}`,{fragmentName:`Fact`}),new H(`
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
    `,{fragmentName:`Difference`}),new H(`
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
}`,{fragmentName:`Outcome`}),new H(`
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
    `,{fragmentName:`GapRow`}),new H(`
    fragment Commit on Changeset {
  revision
  author
  reason
  time
  how
  undoes
}
    `,{fragmentName:`Commit`}),new H(`
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
    `,{fragmentName:`StageCoverage`}),new H(`
    fragment Someone on Person {
  id
  name
  role
  jurisdictions
  created
}
    `,{fragmentName:`Someone`}),new H(`
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
}`,{fragmentName:`Tie`}),new H(`
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
}`,{fragmentName:`Part`}),new H(`
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
}`,{fragmentName:`StakeholderFacts`}),new H(`
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
    `,{fragmentName:`Hit`});var We=new H(`
    query AskLists($lang: LanguageTag) {
  planningTasks(first: 100) {
    nodes {
      slug
      name
      gerund
      stage
      broader {
        slug
      }
    }
  }
  jurisdictions(first: 100) {
    nodes {
      code
      name
      type
    }
  }
  clusters(first: 50) {
    nodes {
      slug
      label
    }
  }
  professions(first: 100) {
    nodes {
      slug
      label(lang: $lang)
      broader {
        slug
      }
    }
  }
  methodologies(first: 100) {
    nodes {
      slug
      label
    }
  }
  dataSources(first: 100) {
    nodes {
      slug
      label(lang: $lang)
      jurisdiction {
        code
        name
      }
    }
  }
  terms(first: 100) {
    nodes {
      slug
      name
      scheme
    }
  }
}
    `),Ge=new H(`
    query AskName($id: ID!, $lang: LanguageTag) {
  stakeholder(id: $id) {
    slug
    label(lang: $lang)
    seat {
      code
      name
    }
  }
}
    `),Ke=new H(`
    query AskParts($filter: ResponsibilityFilter!, $beside: ResponsibilityFilter, $withBeside: Boolean!, $lang: LanguageTag) {
  responsibilities(filter: $filter, first: 100, orderBy: {field: SLUG}) {
    totalCount
    nodes {
      ...AskPart
    }
  }
  beside: responsibilities(filter: $beside, first: 50) @include(if: $withBeside) {
    totalCount
    nodes {
      slug
      role
      jurisdiction {
        code
      }
      stakeholder {
        slug
        label(lang: $lang)
      }
    }
  }
}
    fragment AskPart on Responsibility {
  slug
  jurisdiction {
    code
    name
    type
  }
  stakeholder {
    slug
    label(lang: $lang)
    type {
      name
    }
  }
  role
  task {
    slug
    name
    gerund
  }
  level
  act
  evidence
  stale
  legalBasis {
    title
  }
  jointWith(first: 3) {
    nodes {
      stakeholder {
        slug
        label(lang: $lang)
      }
    }
  }
  dataSources(first: 3) {
    nodes {
      slug
      owner {
        slug
        label(lang: $lang)
      }
    }
  }
  provenance {
    ...Evidence
    fieldOrigins {
      field
      origin
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
}`),qe=new H(`
    query AskNobody($task: [ID!], $role: [Role!], $country: [JurisdictionCode!], $cluster: [ID!]) {
  part: whoDoes(task: $task, role: $role, country: $country, cluster: $cluster) {
    byJurisdiction {
      jurisdiction {
        code
        name
        type
      }
      totals {
        recorded
      }
    }
  }
  anyPart: whoDoes(task: $task, country: $country, cluster: $cluster) {
    byJurisdiction {
      jurisdiction {
        code
      }
      totals {
        recorded
        absences
      }
    }
  }
  past: whoDoes(
    task: $task
    role: $role
    country: $country
    cluster: $cluster
    status: [HISTORIC]
  ) {
    byJurisdiction {
      jurisdiction {
        code
      }
      totals {
        recorded
      }
    }
  }
}
    `),Je=new H(`
    query AskRelations($filter: RelationFilter!, $lang: LanguageTag) {
  relations(filter: $filter, first: 100) {
    totalCount
    nodes {
      slug
      type
      evidence
      from {
        slug
        label(lang: $lang)
      }
      provenance {
        ...Evidence
      }
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
}`),Ye=new H(`
    query AskWithout($stakeholder: ID!, $country: JurisdictionCode, $lang: LanguageTag) {
  without(stakeholder: $stakeholder, country: $country) {
    losses {
      task {
        slug
        name
      }
      country {
        code
        name
      }
      part
      alone
      nobodyLeft
      claimCount
      others {
        slug
        label(lang: $lang)
      }
    }
  }
}
    `),Xe=new H(`
    query Compare($codes: [JurisdictionCode!]!, $lang: LanguageTag) {
  compare(countries: $codes) {
    countries {
      code
      name
    }
    overlap {
      ...Overlap
    }
    totals {
      standing
      country {
        code
      }
      tasks
    }
    nextStep
    rows {
      task {
        slug
      }
      standing
      sides {
        country {
          code
        }
        row {
          byRole {
            role
            responsibilities {
              ...Fact
            }
          }
        }
      }
      parts {
        part
        verdict
        aspects {
          aspect
          verdict
          words
        }
      }
    }
  }
}
    fragment Overlap on ComparisonOverlap {
  status
  tasks
  parts
  alike
  needed
  likeness
  aspects {
    aspect
    comparable
    alike
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
}`),Ze=new H(`
    query Alike($code: JurisdictionCode!) {
  similar(country: $code) {
    ranked {
      ...SimilarTo
    }
    notEnoughData {
      ...SimilarTo
    }
  }
}
    fragment Overlap on ComparisonOverlap {
  status
  tasks
  parts
  alike
  needed
  likeness
  aspects {
    aspect
    comparable
    alike
  }
}
fragment SimilarTo on SimilarCountry {
  country {
    code
    name
  }
  rank
  overlap {
    ...Overlap
  }
  clusters {
    slug
    label
  }
}`),Qe=new H(`
    query Learn($code: JurisdictionCode!, $lang: LanguageTag) {
  learnFrom(country: $code) {
    country {
      code
      name
    }
    gaps
    nowhere
    lessons {
      gap {
        task {
          slug
          name
          shortName
        }
      }
      finding {
        rule
        words(lang: $lang)
      }
      knownIn
      from {
        rank
        country {
          code
          name
        }
        claim {
          slug
          role
          evidence
          stakeholder {
            slug
            label(lang: $lang)
          }
          provenance {
            ...Evidence
          }
        }
        body
        methods
        practices {
          slug
          label
        }
        explanation
      }
    }
    twinnings {
      with {
        code
        name
      }
      lessons {
        gap {
          task {
            slug
            name
            shortName
          }
        }
        finding {
          rule
        }
      }
      overlap {
        ...Overlap
      }
      clusters {
        slug
        label
      }
    }
  }
}
    fragment Overlap on ComparisonOverlap {
  status
  tasks
  parts
  alike
  needed
  likeness
  aspects {
    aspect
    comparable
    alike
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
}`),$e=new H(`
    query Groups {
  proposedClusters {
    proposed {
      members {
        code
        name
      }
      leastLikeness
      leastParts
    }
    recorded {
      cluster {
        slug
        label
      }
      pairs
      comparable
      meanLikeness
    }
    unplaced {
      code
      name
    }
  }
}
    `),et=new H(`
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
}`),tt=new H(`
    query CountryProfessions($codes: [JurisdictionCode!]) {
  professions(first: 100, filter: {responsibilities: {some: {country: $codes}}}) {
    nodes {
      slug
      label
    }
  }
}
    `),nt=new H(`
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
}`),rt=new H(`
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
}`),it=new H(`
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
    `),at=new H(`
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
    `),ot=new H(`
    query SourcesAt($url: String!) {
  sources(first: 5, filter: {or: [{url: {eq: $url}}, {originalURL: {eq: $url}}]}) {
    nodes {
      slug
      label
      publisher
    }
  }
}
    `),st=new H(`
    query Terms {
  terms(first: 100, orderBy: {field: NAME}) {
    nodes {
      slug
      name
      scheme
    }
  }
}
    `),ct=new H(`
    query Europe($after: String, $first: Boolean!) {
  past: whoDoes(status: [HISTORIC]) @include(if: $first) {
    rows(coverage: [RECORDED]) {
      nodes {
        task {
          slug
        }
        jurisdiction {
          code
        }
        byRole {
          count
        }
      }
    }
  }
  whoDoes {
    totals {
      rows
      recorded
    }
    byJurisdiction {
      jurisdiction {
        code
        name
        type
      }
      totals {
        recorded
      }
    }
    byTask {
      task {
        slug
      }
      totals {
        recorded
      }
    }
    rows(
      after: $after
      coverage: [RECORDED, NOBODY_STATED, PARTLY_ABSENT, NO_DATA_STATED]
    ) {
      nodes {
        task {
          slug
        }
        jurisdiction {
          code
        }
        coverage
        byRole {
          role
          responsibilities {
            stakeholder {
              slug
            }
            provenance {
              confidence
              observed
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `),lt=new H(`
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
}`),ut=new H(`
    mutation AcceptGap($input: AcceptGapInput!, $options: ChangeOptions) {
  acceptGap(input: $input, options: $options) {
    revision
    userErrors {
      message
      fix
    }
  }
}
    `),dt=new H(`
    mutation ReopenGap($input: ReopenGapInput!) {
  reopenGap(input: $input) {
    revision
    userErrors {
      message
      fix
    }
  }
}
    `),ft=new H(`
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
}`),pt=new H(`
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
}`),mt=new H(`
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
}`),ht=new H(`
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
}`),gt=new H(`
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
}`),_t=new H(`
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
    `),vt=new H(`
    query People($after: String) {
  people(first: 100, after: $after) {
    nodes {
      ...Someone
      sessions {
        used
      }
      tokens {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Someone on Person {
  id
  name
  role
  jurisdictions
  created
}`),yt=new H(`
    query Myself {
  person {
    id
    sessions {
      id
      created
      used
      agent
      current
    }
    tokens {
      id
      name
      role
      jurisdictions
      used
      expires
    }
  }
}
    `),bt=new H(`
    query Audit {
  audit(first: 30) {
    nodes {
      number
      time
      author
      did
      account
      what
    }
  }
}
    `),xt=new H(`
    mutation AddPerson($name: String!, $role: AccessRole!, $jurisdictions: [JurisdictionCode!]) {
  addPerson(name: $name, role: $role, jurisdictions: $jurisdictions) {
    ...Someone
  }
}
    fragment Someone on Person {
  id
  name
  role
  jurisdictions
  created
}`),St=new H(`
    mutation GrantRights($person: ID!, $role: AccessRole!, $jurisdictions: [JurisdictionCode!]) {
  grantRights(person: $person, role: $role, jurisdictions: $jurisdictions) {
    ...Someone
  }
}
    fragment Someone on Person {
  id
  name
  role
  jurisdictions
  created
}`),Ct=new H(`
    mutation RemovePerson($person: ID!) {
  removePerson(person: $person)
}
    `),wt=new H(`
    mutation MakeSignInLink($person: ID!) {
  makeSignInLink(person: $person) {
    person {
      name
    }
    path
    expires
  }
}
    `),Tt=new H(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `),Et=new H(`
    mutation MakeToken($name: String!, $role: AccessRole!, $jurisdictions: [JurisdictionCode!], $days: Int!) {
  makeToken(name: $name, role: $role, jurisdictions: $jurisdictions, days: $days) {
    token {
      name
    }
    secret
  }
}
    `),Dt=new H(`
    mutation RevokeToken($id: ID!) {
  revokeToken(id: $id)
}
    `),Ot=new H(`
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
}`),kt=new H(`
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
}`),At=new H(`
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
}`),jt=new H(`
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
}`),Mt=new H(`
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
    `),Nt=new H(`
    query Viewer {
  viewer {
    signedIn
    account
    name
    role
    jurisdictions
  }
}
    `),Pt=new H(`
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
    `),Ft=new H(`
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
    `),It=new H(`
    query Without($stakeholder: ID!, $country: JurisdictionCode, $lang: LanguageTag) {
  without(stakeholder: $stakeholder, country: $country) {
    alone
    decisions
    ties
    losses {
      task {
        slug
        name
        shortName
      }
      country {
        code
        name
      }
      part
      alone
      nobodyLeft
      others {
        slug
        label(lang: $lang)
      }
      otherCount
      standIns {
        record {
          slug
          label(lang: $lang)
        }
        why
      }
      decisions {
        task {
          slug
          name
          shortName
        }
      }
    }
  }
}
    `);function Lt(e,t){let n=Rt(e),r=zt(e,n);return`${e.slice(0,n)}{ at(revision: ${t}) ${e.slice(n,r)} }${e.slice(r)}`}function Rt(e){let t=0;for(let n=0;n<e.length;n++)if(t+=e[n]===`(`?1:e[n]===`)`?-1:0,e[n]===`{`&&t===0)return n;throw Error(`a document asks for nothing`)}function zt(e,t){let n=0;for(let r=t;r<e.length;r++)if(n+=e[r]===`{`?1:e[r]===`}`?-1:0,n===0)return r+1;throw Error(`a document does not end`)}var U=class extends Error{code;traceId;name=`Fault`;constructor(e,t,n){super(t),this.code=e,this.traceId=n}get passing(){return this.code===`UNREACHABLE`||this.code===`UNAVAILABLE`||this.code===`HTTP_5XX`}};async function W(e,t,n){return(await G(e,t,n)).data}async function G(e,t,{signal:n,meta:r}={}){let{status:i,answer:a}=await Ut(`/graphql`,{query:r?.at===void 0?e.toString():Lt(e.toString(),r.at),variables:t},n),o=a.errors?.[0];if(o||!a.data)throw new U(o?.extensions?.code??Ht(i),o?.message??``,o?.extensions?.traceId);return{data:r?.at===void 0?a.data:a.data.at,revision:a.extensions?.revision}}var Bt=(e,t,n)=>G(new H(e),t,n);async function Vt(){let{status:e,answer:t}=await Ut(`/sign-out`,{});if(e!==200)throw new U(Ht(e),t.errors?.[0]?.message??``)}var Ht=e=>e>=500?`HTTP_5XX`:`HTTP_${e}`;async function Ut(e,t,n){let r;try{r=await fetch(e,{method:`POST`,headers:{"content-type":`application/json`,accept:`application/graphql-response+json, application/json`},body:JSON.stringify(t),signal:n??null})}catch(e){throw n?.aborted?e:new U(`UNREACHABLE`,String(e))}return{status:r.status,answer:await r.json().catch(()=>({}))}}var K=(e,{code:t,name:n})=>e.replaceAll(` (${n})`,``).replaceAll(` (${t})`,``),Wt=e=>({task:e,state:`blank`,facts:[],absences:[],leftOut:[]}),Gt=(e,t)=>e.rows.get(t)??Wt(t),Kt=e=>o(e.facts.filter(e=>!e.historic).map(e=>e.of.provenance.confidence)),qt=e=>a[e]===1;function Jt(e,t){if(!e.country||!e.whoDoes||!t.network)return null;let n=e.country,r=[],i=new Map;for(let t of e.whoDoes.rows?.nodes??[]){let e=q(t.task.slug,t.byRole).map(e=>e.of.stakeholder?{...e,of:{...e.of,stakeholder:Yt(e.of.stakeholder,n)}}:e);r.push(...e),i.set(t.task.slug,{task:t.task.slug,state:Qt(t,e),facts:e,absences:t.absences,leftOut:t.leftOut})}let a=$t(Xt(t.network,n),n.code,r);return{code:e.country.code,name:e.country.name,languages:e.country.languages,summary:e.country.planningSummary,totals:e.whoDoes.totals,rows:i,facts:r,...en(r,a),network:a}}var Yt=(e,t)=>({...e,label:e.label&&K(e.label,t)}),Xt=(e,t)=>({...e,nodes:e.nodes.map(e=>Yt(e,t)),links:e.links.map(e=>({...e,words:e.words&&K(e.words,t)}))});function q(t,n){return n.flatMap(({role:n,responsibilities:r})=>r.map(r=>({slug:r.slug,task:t,who:r.stakeholder?.slug??``,role:n,group:e[n].group,historic:r.provenance.status===`HISTORIC`,of:r})))}var Zt=e=>e===`nobody`||e===`lacking`;function Qt(e,t){return e.coverage===`NOBODY_STATED`?`nobody`:e.coverage===`PARTLY_ABSENT`||e.coverage===`NO_DATA_STATED`?`lacking`:e.coverage===`NO_CLAIM`?e.leftOut.some(e=>e.reason===`HISTORIC`)?`past`:`blank`:t.every(e=>e.historic)?`past`:`recorded`}var J=e=>e===`Institution`||e===`PlanningBody`;function $t(e,t,n){let r=new Set(n.map(e=>e.who)),i=e.nodes.filter(e=>J(e.kind)),a=new Set(i.filter(e=>!e.country||e.country.code===t||r.has(e.record.slug)).map(e=>e.id)),o=new Set(i.map(e=>e.id)),s=new Set(e.links.filter(e=>o.has(e.source)&&o.has(e.target)&&(a.has(e.source)||a.has(e.target))).flatMap(e=>[e.source,e.target])),c=new Set([...o].filter(e=>!a.has(e)&&!s.has(e)));return{...e,nodes:e.nodes.filter(e=>!c.has(e.id)),links:e.links.filter(e=>!c.has(e.source)&&!c.has(e.target))}}function en(e,t){let n=new Map,r=new Map,i=[],a=(e,t)=>{let n=r.get(e)??{slug:e,label:t??e,owners:[],facts:[]};return r.set(e,n),n};for(let t of e){let e=t.of.stakeholder;if(!e)continue;let r=n.get(e.slug)??{slug:e.slug,label:e.label??e.slug,acronym:e.acronyms[0]??null,body:e.kind===`PlanningBody`,sector:e.sector?.name??null,facts:[]};n.set(e.slug,r),r.facts.push(t);for(let e of t.of.dataSources?.nodes??[])a(e.slug,e.label).facts.push(t)}let o=new Map(t.nodes.map(e=>[e.id,e]));for(let e of t.links){let t=o.get(e.source),n=o.get(e.target);t&&n&&(t.kind===`DataSource`&&e.link===`owner`&&a(t.record.slug,t.label).owners.push(n.record.slug),J(t.kind)&&J(n.kind)&&i.push({from:t.record.slug,to:n.record.slug,type:e.type,words:e.words??e.label}))}for(let e of t.nodes){let t=i.some(t=>t.from===e.record.slug||t.to===e.record.slug);e.kind===`PlanningBody`&&t&&!n.has(e.record.slug)&&n.set(e.record.slug,{slug:e.record.slug,label:e.label??e.record.slug,acronym:`acronyms`in e.record?e.record.acronyms[0]??null:null,body:!0,sector:e.group?.label??null,facts:[]})}return{actors:n,dataSources:r,relations:i}}function tn(e,t){let n=t.flatMap(e=>e.whoDoes?.rows?.nodes??[]),r=(t[0]?.whoDoes?.byJurisdiction??[]).filter(({totals:e})=>e.noClaim===e.rows);return{recorded:n.filter(e=>e.coverage===`RECORDED`).map(t=>Y(e,t)),nobody:n.filter(e=>e.coverage===`NOBODY_STATED`).map(t=>Y(e,t)),lacking:n.filter(e=>e.coverage===`PARTLY_ABSENT`||e.coverage===`NO_DATA_STATED`).map(t=>Y(e,t)),past:r.filter(({totals:e})=>e.onlyLeftOut>0).map(({jurisdiction:e})=>e),blank:r.filter(({totals:e})=>e.onlyLeftOut===0).map(({jurisdiction:e})=>e)}}var Y=(e,t)=>({...t.jurisdiction,absences:t.absences,facts:q(e,t.byRole)}),X=(e,t)=>`${e} ${t}`;function nn(e){let t=e[0]?.whoDoes,n=new Map;for(let t of e.flatMap(e=>e.whoDoes?.rows?.nodes??[])){let e=t.byRole.flatMap(e=>e.responsibilities),r=e.flatMap(e=>e.provenance.observed?.slice(0,4)??[]).sort();n.set(X(t.task.slug,t.jurisdiction.code),{state:t.coverage===`RECORDED`?`recorded`:t.coverage===`NOBODY_STATED`?`nobody`:`lacking`,confidence:o(e.map(e=>e.provenance.confidence)),decided:t.byRole.some(e=>e.role===`ACCOUNTABLE`),stakeholders:new Set(e.map(e=>e.stakeholder?.slug)).size,facts:e.length,year:r.at(-1)??null})}for(let t of e[0]?.past?.rows?.nodes??[]){let e=X(t.task.slug,t.jurisdiction.code);if(!n.has(e)){let r=t.byRole.reduce((e,t)=>e+t.count,0);n.set(e,{state:`past`,confidence:0,decided:!1,stakeholders:0,facts:r,year:null})}}return{pairs:t?.totals.rows??0,recorded:t?.totals.recorded??0,places:(t?.byJurisdiction??[]).map(({jurisdiction:e,totals:t})=>({...e,recorded:t.recorded})),recordedByTask:new Map((t?.byTask??[]).map(({task:e,totals:t})=>[e.slug,t.recorded])),cells:n}}function rn(e){let t=[e.direction,e.evidence,e.analysis,e.decision,e.followUp].map(e=>new Map((e?.byJurisdiction??[]).map(e=>[e.jurisdiction.code,e.totals.recorded]))),n=new Map((e.stats?.byKind??[]).map(e=>[e.value,e.count])),r=(e.whoDoes?.byTask??[]).filter(e=>!e.task.stage);return{places:(e.whoDoes?.byJurisdiction??[]).map(({jurisdiction:e,totals:n})=>({...e,recorded:n.recorded,byStage:t.map(t=>t.get(e.code)??0)})),blindSpots:r.filter(e=>e.totals.recorded===0).map(e=>e.task.slug),tasks:r.length,countOf:e=>n.get(e)??0,licence:e.dataset?.licence??null}}function Z(e,t,n,r,i,a=!1){let o=e.split(/\s+/),s=[],c=``;for(let[e,l]of o.entries()){let u=c?`${c} ${l}`:l;if(!c||i(u,r,a)<=t)c=u;else{if(s.length===n-1)return[...s,an(`${c} ${o.slice(e).join(` `)}`,t,r,i,a)];s.push(c),c=l}}return[...s,i(c,r,a)>t?an(c,t,r,i,a):c]}function an(e,t,n,r,i){let a=e;for(;a&&r(`${a}…`,n,i)>t;)a=a.slice(0,-1).trimEnd();return`${a}…`}function on(){let e=document.createElement(`canvas`).getContext(`2d`),t=getComputedStyle(document.documentElement).fontFamily,n=new Map;return(r,i,a=!1)=>{let o=`${a?600:400} ${i}px ${t}`,s=`${o} ${r}`,c=n.get(s);return c===void 0&&(e.font=o,c=e.measureText(r).width,n.set(s,c)),c}}async function sn(){await Promise.all([`400`,`600`].map(e=>document.fonts.load(`${e} 13px "Noto Sans"`))).catch(()=>[])}var cn=e=>e.record,ln=e=>`names`in e;function un(e){return`seat`in e?e.seat:`jurisdiction`in e?e.jurisdiction:null}function dn(e){let t=new Map;for(let{source:n}of e.flatMap(e=>e?.citations??[]))n&&t.set(n.slug,n);let n=[...t.keys()];return{sources:[...t.values()],numberOf:e=>n.indexOf(e)+1}}var fn=30;function pn(t,n){let r=e=>e.filter(e=>e.provenance.status!==`HISTORIC`),i=r(t.relationsTo?.nodes??[]).filter(e=>e.relation===`SUPPLIES_DATA_TO`||e.relation===`ADVISES`).flatMap(e=>e.from?[{slug:e.from.slug,label:e.from.label??``,group:e.relation===`ADVISES`?`advice`:`data`}]:[]),a=[...(t.dataSources?.nodes??[]).map(e=>({slug:e.slug,label:e.label??``,group:`data`})),...i],o=r(t.responsibilities?.nodes??[]).flatMap(t=>t.task?[{slug:t.task.slug,label:t.task.shortName??t.task.name,letter:e[t.role].letter,group:e[t.role].group}]:[]);if(a.length+o.length===0)return null;let s=Math.max(a.length,o.length,2)*fn+8,c=s/2,l=Z(t.label??t.slug,190,3,13,n,!0),u=(e,t)=>c+(e-(t-1)/2)*fn,d=(e,t,n,r)=>`M${e} ${t}C${(e+n)/2} ${t} ${(e+n)/2} ${r} ${n} ${r}`;return{width:900,height:s,self:{x:372,y:c-13-l.length*8,w:216,h:26+l.length*16,lines:l},inputs:a.map((e,t)=>{let r=u(t,a.length);return{...e,label:Z(e.label,236,1,13,n)[0],y:r,path:d(262,r,372,c)}}),outputs:o.map((e,t)=>{let n=u(t,o.length);return{...e,y:n,path:d(588,c,690,n)}})}}function mn(e){let t=[...e.planningTasks?.nodes??[]].sort((e,t)=>e.slug<t.slug?-1:1),n=new Map,r=new Map;for(let e of t)r.set(e.slug,e.informs.filter(e=>!e.feedback&&e.task).map(e=>e.task.slug)),!e.stage&&e.broader&&n.set(e.slug,{slug:e.slug,name:e.name,shortName:e.shortName??e.name,description:e.description,stage:e.broader.slug});return{stages:t.filter(e=>e.stage).map(e=>({slug:e.slug,letter:e.slug.slice(-1).toUpperCase(),name:e.name,tasks:[...n.values()].filter(t=>t.stage===e.slug)})),bySlug:n,informs:r}}var Q=e=>(e?.edges??[]).map(hn);function hn({node:e,matched:n,matchedText:r}){let i=`seat`in e?e.seat:`jurisdiction`in e?e.jurisdiction:null,a=`code`in e?e.code:i?.code??null,o=e.label??e.slug,l=s[e.kind],u=n&&n!==`name`&&r&&r!==o?r:null;return{slug:e.slug,kind:e.kind,label:`code`in e?c(e.code,o):o,code:a,about:[l?t._(l):e.kind,i&&c(i.code,i.name),u&&gn(u)].filter(Boolean).join(` · `)}}var gn=e=>e.length>80?`${e.slice(0,79).trimEnd()}…`:e;function _n(e){return e.kind===`Jurisdiction`&&e.code?{to:`/c/$code`,params:{code:e.code}}:e.kind===`PlanningTask`&&!e.slug.startsWith(`stage-`)?{to:`/tasks/$task`,params:{task:e.slug}}:{to:`/id/$slug`,params:{slug:e.slug}}}async function $(e,t){let n=[await e(null)];for(let r=t(n[0]);r?.hasNextPage;r=t(n.at(-1)))n.push(await e(r.endCursor));return n}var vn=()=>V({queryKey:[`tasks`],staleTime:1/0,queryFn:async e=>mn(await W(Mt,{},e))}),yn=()=>V({queryKey:[`viewer`],queryFn:async e=>(await W(Nt,{},e)).viewer}),bn=(e,t,n)=>V({queryKey:[`may`,e,t],enabled:n&&t!==void 0,queryFn:async n=>(await W(Pt,{action:e,about:t?[t]:[]},n)).viewer}),xn=()=>V({queryKey:[`people`],queryFn:async e=>(await $(t=>W(vt,{after:t},e),e=>e.people?.pageInfo)).flatMap(e=>e.people?.nodes??[])}),Sn=()=>V({queryKey:[`myself`],queryFn:async e=>(await W(yt,{},e)).person}),Cn=()=>V({queryKey:[`audit`],queryFn:async e=>(await W(bt,{},e)).audit?.nodes??[]}),wn=e=>V({queryKey:[`commit`,e],queryFn:async t=>(await W(ht,{revision:e},t)).changeset}),Tn=()=>V({queryKey:[`overview`],queryFn:async e=>rn(await W(gt,{},e))}),En=()=>V({queryKey:[`europe`],queryFn:async e=>nn(await $(t=>W(ct,{after:t,first:t===null},e),e=>e.whoDoes?.rows?.pageInfo))}),Dn=(e,{lang:t,prof:n,past:r})=>{let i=e.toUpperCase();return V({queryKey:[`country`,i,t,n,r],placeholderData:(e,t)=>t?.queryKey[1]===i?e:void 0,queryFn:async e=>{if(!/^([A-Z]{2}|INT)(-[A-Z0-9]{1,3})?$/.test(i))throw new U(`NOT_FOUND`,i);let a=r?[`CURRENT`,`HISTORIC`]:[`CURRENT`],o=r?[]:[`HISTORIC`],[s,c]=await Promise.all([W(et,{code:i,codes:[i],lang:t,status:[...a],profession:n?[n]:null},e),W(_t,{codes:[i],lang:t,without:[...o]},e)]),l=Jt(s,c);if(!l)throw new U(`NOT_FOUND`,i);return l}})},On=e=>V({queryKey:[`professions`,e],queryFn:async t=>(await W(tt,{codes:[e]},t)).professions?.nodes??[]}),kn=(e,t)=>V({queryKey:[`gaps`,e,t],queryFn:n=>W(lt,{codes:[e],lang:t},n)}),An=(e,t)=>V({queryKey:[`everywhere`,e,t],queryFn:async n=>tn(e,await $(r=>W(jt,{task:[e],lang:t,after:r},n),e=>e.whoDoes?.rows?.pageInfo))}),jn=(e,t)=>V({queryKey:[`compare`,e,t],placeholderData:D,queryFn:async n=>(await W(Xe,{codes:e,lang:t},n)).compare}),Mn=e=>V({queryKey:[`alike`,e],queryFn:async t=>(await W(Ze,{code:e},t)).similar}),Nn=(e,t)=>V({queryKey:[`learn`,e,t],queryFn:async n=>(await W(Qe,{code:e,lang:t},n)).learnFrom}),Pn=()=>V({queryKey:[`groups`],queryFn:async e=>(await W($e,{},e)).proposedClusters}),Fn=(e,t,n)=>V({queryKey:[`without`,e,t,n],queryFn:async r=>(await W(It,{stakeholder:e,country:t,lang:n},r)).without}),In=(e,t,n)=>V({queryKey:[`ways`,e,t,n],queryFn:async r=>(await W(Ft,{from:e,to:t,lang:n},r)).paths}),Ln=(e,t)=>V({queryKey:[`record`,e,t],queryFn:async n=>{let r=cn(await W(Ot,{id:e,lang:t},n));if(!r)throw new U(`NOT_FOUND`,e);return r}}),Rn=(e,t,n)=>V({queryKey:[`search`,e,t,n],enabled:e.trim().length>1,placeholderData:D,queryFn:async r=>(await W(kt,{text:e,first:t,types:n},r)).search}),zn=(e,t,n)=>V({queryKey:[`find`,e,t,n],enabled:e.length>1,placeholderData:D,queryFn:async r=>{let{near:i,search:a}=await W(At,{text:e,types:t,near:n?[n]:[`INT`]},r),o=Q(n?i:null);return[...o,...Q(a).filter(e=>!o.some(t=>t.slug===e.slug))].slice(0,8)}}),Bn=()=>V({queryKey:[`terms`],staleTime:1/0,queryFn:async e=>(await W(st,{},e)).terms?.nodes??[]}),Vn=e=>V({queryKey:[`sources at`,e],enabled:e!==``,queryFn:async t=>((await W(ot,{url:e},t)).sources?.nodes??[]).map(e=>({slug:e.slug,label:e.label??e.slug,about:e.publisher??``}))}),Hn=e=>V({queryKey:[`ask lists`,e],staleTime:1/0,queryFn:t=>W(We,{lang:e},t)}),Un=(e,t)=>V({queryKey:[`ask body`,e,t],enabled:e!==void 0,staleTime:1/0,queryFn:async n=>(await W(Ge,{id:e,lang:t},n)).stakeholder});export{Je as $,dn as A,S as At,qt as B,O as Bt,Bn as C,ye as Ct,_n as D,N as Dt,Fn as E,P as Et,Z as F,v as Ft,G,Kt as H,f as Ht,X as I,C as It,Lt as J,Bt as K,K as L,x as Lt,pn as M,D as Mt,sn as N,ne as Nt,Q as O,M as Ot,on as P,te as Pt,Ke as Q,q as R,w as Rt,vn as S,Ce as St,In as T,F as Tt,U,Gt as V,p as Vt,W,xt as X,ut as Y,qe as Z,xn as _,Ue as _t,wn as a,Tt as at,Rn as b,we as bt,En as c,Et as ct,kn as d,mt as dt,Ye as et,Pn as f,Ct as ft,Tn as g,V as gt,Sn as h,Dt as ht,Cn as i,it,un as j,re as jt,ln as k,y as kt,An as l,Pt as lt,bn as m,rt as mt,Un as n,pt as nt,jn as o,St as ot,Nn as p,dt as pt,Vt as q,Hn as r,ft as rt,Dn as s,wt as st,Mn as t,nt as tt,zn as u,at as ut,On as v,He as vt,yn as w,ve as wt,Vn as x,Se as xt,Ln as y,Oe as yt,Zt as z,k as zt};