import{E as e,F as t,O as n,P as r,R as i}from"./places-CdR0uPJr.js";var a=i(r(),1),o=t(),s=a.createContext(void 0),c=e=>{let t=a.useContext(s);if(e)return e;if(!t)throw Error(`No QueryClient set, use QueryClientProvider to set one`);return t},l=({client:e,children:t})=>(a.useEffect(()=>(e.mount(),()=>{e.unmount()}),[e]),(0,o.jsx)(s.Provider,{value:e,children:t})),u={setTimeout:(e,t)=>setTimeout(e,t),clearTimeout:e=>clearTimeout(e),setInterval:(e,t)=>setInterval(e,t),clearInterval:e=>clearInterval(e)},d=new class{#e=u;setTimeoutProvider(e){this.#e=e}setTimeout(e,t){return this.#e.setTimeout(e,t)}clearTimeout(e){this.#e.clearTimeout(e)}setInterval(e,t){return this.#e.setInterval(e,t)}clearInterval(e){this.#e.clearInterval(e)}};function f(e){setTimeout(e,0)}var p=typeof window>`u`||`Deno`in globalThis;function m(){}function h(e,t){return typeof e==`function`?e(t):e}function g(e){return typeof e==`number`&&e>=0&&e!==1/0}function _(e,t){return Math.max(e+(t||0)-Date.now(),0)}function v(e,t){return typeof e==`function`?e(t):e}function y(e,t){let{type:n=`all`,exact:r,fetchStatus:i,predicate:a,queryKey:o,stale:s}=e;if(o){if(r){if(t.queryHash!==x(o,t.options))return!1}else if(!C(t.queryKey,o))return!1}if(n!==`all`){let e=t.isActive();if(n===`active`&&!e||n===`inactive`&&e)return!1}return!(typeof s==`boolean`&&t.isStale()!==s||i&&i!==t.state.fetchStatus||a&&!a(t))}function b(e,t){let{exact:n,status:r,predicate:i,mutationKey:a}=e;if(a){if(!t.options.mutationKey)return!1;if(n){if(S(t.options.mutationKey)!==S(a))return!1}else if(!C(t.options.mutationKey,a))return!1}return!(r&&t.state.status!==r||i&&!i(t))}function x(e,t){return(t?.queryKeyHashFn||S)(e)}function S(e){return JSON.stringify(e,(e,t)=>E(t)?Object.keys(t).sort().reduce((e,n)=>(e[n]=t[n],e),{}):t)}function C(e,t){if(e===t)return!0;if(typeof e!=typeof t)return!1;if(e&&t&&typeof e==`object`&&typeof t==`object`){if(Array.isArray(e)&&Array.isArray(t)){if(t.length>e.length)return!1;for(let n=0;n<t.length;n++)if(!C(e[n],t[n]))return!1;return!0}let n=Object.keys(t);for(let r of n)if(!C(e[r],t[r]))return!1;return!0}return!1}var ee=Object.prototype.hasOwnProperty;function w(e,t,n=0){if(e===t)return e;if(n>500)return t;let r=te(e)&&te(t);if(!r&&!(E(e)&&E(t)))return t;let i=(r?e:Object.keys(e)).length,a=r?t:Object.keys(t),o=a.length,s=r?Array(o):{},c=0;for(let l=0;l<o;l++){let o=r?l:a[l],u=e[o],d=t[o];if(u===d){s[o]=u,(r?l<i:ee.call(e,o))&&c++;continue}if(u===null||d===null||typeof u!=`object`||typeof d!=`object`){s[o]=d;continue}let f=w(u,d,n+1);s[o]=f,f===u&&c++}return i===o&&c===i?e:s}function T(e,t){if(!t||Object.keys(e).length!==Object.keys(t).length)return!1;for(let n of Object.keys(e))if(!ee.call(t,n)||e[n]!==t[n])return!1;return!0}function te(e){return Array.isArray(e)&&e.length===Object.keys(e).length}function E(e){if(!ne(e))return!1;let t=Object.getPrototypeOf(e),n=t?.constructor;if(n===void 0)return!0;if(typeof n!=`function`)return!1;let r=n.prototype;return!(!ne(r)||!r.hasOwnProperty(`isPrototypeOf`)||t!==Object.prototype)}function ne(e){return Object.prototype.toString.call(e)===`[object Object]`}function re(e){return new Promise(t=>{d.setTimeout(t,e)})}function D(e,t,n){return typeof n.structuralSharing==`function`?n.structuralSharing(e,t):n.structuralSharing===!1?t:w(e,t)}function ie(e){return e}function ae(e,t,n=0){let r=[...e,t];return n&&r.length>n?r.slice(-n):r}function oe(e,t,n=0){let r=[t,...e];return n&&r.length>n?r.slice(0,n):r}var O=Symbol();function se(e,t){return!e.queryFn&&t?.initialPromise?()=>t.initialPromise:!e.queryFn||e.queryFn===O?()=>Promise.reject(Error(`Missing queryFn: '${e.queryHash}'`)):e.queryFn}function k(e,t){return typeof e==`function`?e(...t):!!e}var A=Symbol();function ce(e,t,n,r){let i=!1,a;return Object.defineProperties(e,{[A]:{value:r},signal:{enumerable:!0,get:()=>(a??=t(),i||(i=!0,a.aborted?n():a.addEventListener(`abort`,n,{once:!0})),a)}}),e}var le=()=>p,j=()=>le(),M=class{constructor(){this.listeners=new Set,this.subscribe=this.subscribe.bind(this)}subscribe(e){return this.listeners.add(e),this.onSubscribe(),()=>{this.listeners.delete(e),this.onUnsubscribe()}}hasListeners(){return this.listeners.size>0}onSubscribe(){}onUnsubscribe(){}},N=new class extends M{#e;#t;#n;constructor(){super(),this.#n=e=>{if(typeof window<`u`&&window.addEventListener){let t=()=>e();return window.addEventListener(`visibilitychange`,t,!1),()=>{window.removeEventListener(`visibilitychange`,t)}}}}onSubscribe(){this.#t||this.setEventListener(this.#n)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#n=e,this.#t?.(),this.#t=e(e=>{typeof e==`boolean`?this.setFocused(e):this.onFocus()})}setFocused(e){this.#e!==e&&(this.#e=e,this.onFocus())}onFocus(){let e=this.isFocused();this.listeners.forEach(t=>{t(e)})}isFocused(){return typeof this.#e==`boolean`?this.#e:globalThis.document?.visibilityState!==`hidden`}},ue=f;function de(){let e=[],t=0,n=e=>{e()},r=e=>{e()},i=ue,a=r=>{t?e.push(r):i(()=>{n(r)})},o=()=>{let t=e;e=[],t.length&&i(()=>{r(()=>{t.forEach(e=>{n(e)})})})};return{batch:e=>{let n;t++;try{n=e()}finally{t--,t||o()}return n},batchCalls:e=>(...t)=>{a(()=>{e(...t)})},schedule:a,setNotifyFunction:e=>{n=e},setBatchNotifyFunction:e=>{r=e},setScheduler:e=>{i=e}}}var P=de(),F=new class extends M{#e=!0;#t;#n;constructor(){super(),this.#n=e=>{if(typeof window<`u`&&window.addEventListener){let t=()=>e(!0),n=()=>e(!1);return window.addEventListener(`online`,t,!1),window.addEventListener(`offline`,n,!1),()=>{window.removeEventListener(`online`,t),window.removeEventListener(`offline`,n)}}}}onSubscribe(){this.#t||this.setEventListener(this.#n)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#n=e,this.#t?.(),this.#t=e(this.setOnline.bind(this))}setOnline(e){this.#e!==e&&(this.#e=e,this.listeners.forEach(t=>{t(e)}))}isOnline(){return this.#e}};function fe(e){return Math.min(1e3*2**e,3e4)}function I(e){return(e??`online`)!==`online`||F.isOnline()}var L=class extends Error{constructor(e){super(`CancelledError`),this.revert=e?.revert,this.silent=e?.silent}};function pe(e){let t=!1,n=0,r,i=`pending`,a,o,s=new Promise((e,t)=>{a=e,o=t});s.catch(m);let c=()=>i!==`pending`,l=t=>{if(!c()){let n=new L(t);g(n),e.onCancel?.(n)}},u=()=>{t=!0},d=()=>{t=!1},f=()=>N.isFocused()&&(e.networkMode===`always`||F.isOnline())&&e.canRun(),p=()=>I(e.networkMode)&&e.canRun(),h=e=>{c()||(r?.(),i=`resolved`,a(e))},g=e=>{c()||(r?.(),i=`rejected`,o(e))},_=t=>new Promise(n=>{r=e=>{(c()||t())&&n(e)},e.onPause?.()}).then(()=>{r=void 0,c()||e.onContinue?.()}),v=()=>{if(c())return;let r,i=n===0?e.initialPromise:void 0;try{r=i??e.fn()}catch(e){r=Promise.reject(e)}Promise.resolve(r).then(h).catch(r=>{if(c())return;let i=e.retry??(j()?0:3),a=e.retryDelay??fe,o=typeof a==`function`?a(n,r):a,s=i===!0||typeof i==`number`&&n<i||typeof i==`function`&&i(n,r);t||!s?g(r):(n++,e.onFail?.(n,r),re(o).then(()=>c()||f()?void 0:_(f)).then(()=>{t?g(r):v()}))})};return{promise:s,status:()=>i,cancel:l,continue:()=>(r?.(),s),cancelRetry:u,continueRetry:d,canStart:p,start:()=>(p()?v():_(p).then(v),s)}}var me=class{#e;destroy(){this.clearGcTimeout()}scheduleGc(){this.clearGcTimeout(),g(this.gcTime)&&(this.#e=d.setTimeout(()=>{this.optionalRemove()},this.gcTime))}updateGcTime(e){this.gcTime=Math.max(this.gcTime||0,e??(j()?1/0:3e5))}clearGcTimeout(){this.#e!==void 0&&(d.clearTimeout(this.#e),this.#e=void 0)}};function he(e){return{onFetch:(t,n)=>{let r=t.options,i=t.fetchOptions?.meta?.fetchMore?.direction,a=t.state.data?.pages||[],o=t.state.data?.pageParams||[],s={pages:[],pageParams:[]},c=0,l=async()=>{let n=!1,l=t,u=e=>{ce(e,()=>t.signal,()=>n=!0,l[A])},d=se(t.options,t.fetchOptions),f=async(e,r,i)=>{if(n)return Promise.reject(t.signal.reason);if(r==null&&e.pages.length)return Promise.resolve(e);let a=(()=>{let e={client:t.client,queryKey:t.queryKey,pageParam:r,direction:i?`backward`:`forward`,meta:t.options.meta};return u(e),e})(),o=await d(a),{maxPages:s}=t.options,c=i?oe:ae;return{pages:c(e.pages,o,s),pageParams:c(e.pageParams,r,s)}};if(i&&a.length){let e=i===`backward`,t=e?z:R,n={pages:a,pageParams:o};s=await f(n,t(r,n),e)}else{let t=e??a.length;do{let e=c===0?o[0]===void 0?r.initialPageParam:o[0]:R(r,s);if(c>0&&e==null)break;s=await f(s,e),c++}while(c<t)}return s};t.fetchFn=t.options.persister?()=>t.options.persister?.(l,{client:t.client,queryKey:t.queryKey,meta:t.options.meta,signal:t.signal},n):l}}}function R(e,{pages:t,pageParams:n}){let r=t.length-1;return t.length>0?e.getNextPageParam(t[r],t,n[r],n):void 0}function z(e,{pages:t,pageParams:n}){return t.length>0?e.getPreviousPageParam?.(t[0],t,n[0],n):void 0}function ge(e,t){return t?R(e,t)!=null:!1}function _e(e,t){return!t||!e.getPreviousPageParam?!1:z(e,t)!=null}var ve=class extends me{#e;#t;#n;#r;#i;#a;#o;#s;#c;constructor(e){super(),this.#c=!1,this.#s=e.defaultOptions,this.setOptions(e.options),this.observers=[],this.#i=e.client,this.#r=this.#i.getQueryCache(),this.queryKey=e.queryKey,this.queryHash=e.queryHash,this.#t=H(this.options),this.state=e.state??this.#t,this.scheduleGc()}get meta(){return this.options.meta}get queryType(){return this.#e}get promise(){return this.#a?.promise}setOptions(e){if(this.options={...this.#s,...e},e?._type&&(this.#e=e._type),this.updateGcTime(this.options.gcTime),this.state&&this.state.data===void 0){let e=H(this.options);e.data!==void 0&&(this.setState(V(e.data,e.dataUpdatedAt)),this.#t=e)}}optionalRemove(){!this.observers.length&&this.state.fetchStatus===`idle`&&this.#r.remove(this)}setData(e,t){let n=D(this.state.data,e,this.options);return this.#l({data:n,type:`success`,dataUpdatedAt:t?.updatedAt,manual:t?.manual}),n}setState(e){this.#l({type:`setState`,state:e})}cancel(e){let t=this.#a?.promise;return this.#a?.cancel(e),t?t.then(m).catch(m):Promise.resolve()}destroy(){super.destroy(),this.cancel({silent:!0})}get resetState(){return this.#t}reset(){this.destroy(),this.setState(this.resetState)}isActive(){return this.observers.some(e=>v(e.options.enabled,this)!==!1)}isDisabled(){return this.getObserversCount()>0?!this.isActive():this.options.queryFn===O||!this.isFetched()}isFetched(){return this.state.dataUpdateCount+this.state.errorUpdateCount>0}isStatic(){return this.state.data!==void 0&&this.getObserversCount()>0&&this.observers.some(e=>v(e.options.staleTime,this)===`static`)}isStale(){return this.getObserversCount()>0?this.observers.some(e=>e.getCurrentResult().isStale):this.state.data===void 0||this.state.isInvalidated}isStaleByTime(e=0){return this.state.data===void 0?!0:e===`static`?!1:this.state.isInvalidated?!0:!_(this.state.dataUpdatedAt,e)}onFocus(){this.observers.find(e=>e.shouldFetchOnWindowFocus())?.refetch({cancelRefetch:!1}),this.#a?.continue()}onOnline(){this.observers.find(e=>e.shouldFetchOnReconnect())?.refetch({cancelRefetch:!1}),this.#a?.continue()}addObserver(e){this.observers.includes(e)||(this.observers.push(e),this.clearGcTimeout(),this.#r.notify({type:`observerAdded`,query:this,observer:e}))}removeObserver(e){let t=this.observers.indexOf(e);t!==-1&&(this.observers.splice(t,1),this.observers.length||(this.#a&&(this.#c||this.state.fetchStatus===`paused`&&this.state.status===`pending`?this.#a.cancel({revert:!0}):this.#a.cancelRetry()),this.scheduleGc()),this.#r.notify({type:`observerRemoved`,query:this,observer:e}))}getObserversCount(){return this.observers.length}invalidate(){this.state.isInvalidated||this.#l({type:`invalidate`})}async fetch(e,t){if(this.state.fetchStatus!==`idle`&&this.#a?.status()!==`rejected`){if(this.state.data!==void 0&&t?.cancelRefetch)this.cancel({silent:!0});else if(this.#a&&this.#o)return this.#a.continueRetry(),this.#o}if(e&&this.setOptions(e),!this.options.queryFn){let e=this.observers.find(e=>e.options.queryFn);e&&this.setOptions(e.options)}let n=new AbortController,r=e=>{Object.defineProperties(e,{[A]:{value:n.signal,enumerable:!0},signal:{enumerable:!0,get:()=>(this.#c=!0,n.signal)}})},i=()=>{let e=se(this.options,t),n=(()=>{let e={client:this.#i,queryKey:this.queryKey,meta:this.meta};return r(e),e})();return this.#c=!1,this.options.persister?this.options.persister(e,n,this):e(n)},a=(()=>{let e={fetchOptions:t,options:this.options,queryKey:this.queryKey,client:this.#i,state:this.state,fetchFn:i};return r(e),e})();(this.#e===`infinite`?he(this.options.pages):this.options.behavior)?.onFetch(a,this),this.#n=this.state,(this.state.fetchStatus===`idle`||this.state.fetchMeta!==a.fetchOptions?.meta)&&this.#l({type:`fetch`,meta:a.fetchOptions?.meta});let o=this.#a=pe({initialPromise:t?.initialPromise,fn:a.fetchFn,onCancel:e=>{e instanceof L&&e.revert&&this.setState({...this.#n,fetchStatus:`idle`}),n.abort()},onFail:(e,t)=>{this.#l({type:`failed`,failureCount:e,error:t})},onPause:()=>{this.#l({type:`pause`})},onContinue:()=>{this.#l({type:`continue`})},retry:a.options.retry,retryDelay:a.options.retryDelay,networkMode:a.options.networkMode,canRun:()=>!0}),s=(async()=>{try{let e=await o.promise;if(e===void 0)throw Error(`${this.queryHash} data is undefined`);return this.setData(e),this.#r.config.onSuccess?.(e,this),this.#r.config.onSettled?.(e,this.state.error,this),e}catch(e){if(e instanceof L){if(e.silent){if(this.#a!==o&&this.#o)return this.#o;throw e}if(e.revert){if(this.state.data===void 0)throw e;return this.state.data}}throw this.#l({type:`error`,error:e}),this.#r.config.onError?.(e,this),this.#r.config.onSettled?.(this.state.data,e,this),e}finally{this.#a===o&&(this.#a=void 0,this.#o=void 0),this.scheduleGc()}})();return this.#o=s,o.start(),s}#l(e){let t=t=>{switch(e.type){case`failed`:return{...t,fetchFailureCount:e.failureCount,fetchFailureReason:e.error};case`pause`:return{...t,fetchStatus:`paused`};case`continue`:return{...t,fetchStatus:`fetching`};case`fetch`:return{...t,...B(t.data,this.options),fetchMeta:e.meta??null};case`success`:let n={...t,...V(e.data,e.dataUpdatedAt),dataUpdateCount:t.dataUpdateCount+1,...!e.manual&&{fetchStatus:`idle`,fetchFailureCount:0,fetchFailureReason:null}};return this.#n=e.manual?n:void 0,n;case`error`:let r=e.error;return{...t,error:r,errorUpdateCount:t.errorUpdateCount+1,errorUpdatedAt:Date.now(),fetchFailureCount:t.fetchFailureCount+1,fetchFailureReason:r,fetchStatus:`idle`,status:`error`,isInvalidated:!0};case`invalidate`:return{...t,isInvalidated:!0};case`setState`:return{...t,...e.state}}};this.state=t(this.state),P.batch(()=>{this.observers.slice().forEach(e=>{e.onQueryUpdate()}),this.#r.notify({query:this,type:`updated`,action:e})})}};function B(e,t){return{fetchFailureCount:0,fetchFailureReason:null,fetchStatus:I(t.networkMode)?`fetching`:`paused`,...e===void 0&&{error:null,status:`pending`}}}function V(e,t){return{data:e,dataUpdatedAt:t??Date.now(),error:null,isInvalidated:!1,status:`success`}}function H(e){let t=typeof e.initialData==`function`?e.initialData():e.initialData,n=t!==void 0,r=n?typeof e.initialDataUpdatedAt==`function`?e.initialDataUpdatedAt():e.initialDataUpdatedAt:0;return{data:t,dataUpdateCount:0,dataUpdatedAt:n?r??Date.now():0,error:null,errorUpdateCount:0,errorUpdatedAt:0,fetchFailureCount:0,fetchFailureReason:null,fetchMeta:null,isInvalidated:!1,status:n?`success`:`pending`,fetchStatus:`idle`}}var U=class extends M{#e;#t=void 0;#n=void 0;#r=void 0;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p=new Set;constructor(e,t){super(),this.options=t,this.#e=e,this.#o=null,this.bindMethods(),this.setOptions(t)}bindMethods(){this.refetch=this.refetch.bind(this)}onSubscribe(){this.listeners.size===1&&(this.#t.addObserver(this),W(this.#t,this.options)?this.#m():this.updateResult(),this.#y())}onUnsubscribe(){this.hasListeners()||this.destroy()}shouldFetchOnReconnect(){return G(this.#t,this.options,this.options.refetchOnReconnect)}shouldFetchOnWindowFocus(){return G(this.#t,this.options,this.options.refetchOnWindowFocus)}destroy(){this.listeners=new Set,this.#b(),this.#x(),this.#t.removeObserver(this)}setOptions(e){let t=this.options,n=this.#t;if(this.options=this.#e.defaultQueryOptions(e),this.options.enabled!==void 0&&typeof this.options.enabled!=`boolean`&&typeof this.options.enabled!=`function`&&typeof v(this.options.enabled,this.#t)!=`boolean`)throw Error(`Expected enabled to be a boolean or a callback that returns a boolean`);this.#S(),this.#t.setOptions(this.options),t._defaulted&&!T(this.options,t)&&this.#e.getQueryCache().notify({type:`observerOptionsUpdated`,query:this.#t,observer:this});let r=this.hasListeners();r&&K(this.#t,n,this.options,t)&&this.#m(),this.updateResult(),r&&(this.#t!==n||v(this.options.enabled,this.#t)!==v(t.enabled,this.#t)||v(this.options.staleTime,this.#t)!==v(t.staleTime,this.#t))&&this.#g();let i=this.#_();r&&(this.#t!==n||v(this.options.enabled,this.#t)!==v(t.enabled,this.#t)||i!==this.#f)&&this.#v(i)}getOptimisticResult(e){let t=this.#e.getQueryCache().build(this.#e,e),n=this.createResult(t,e);return T(this.getCurrentResult(),n)||(this.#r=n,this.#a=this.options,this.#i=this.#t.state),n}getCurrentResult(){return this.#r}trackResult(e,t){return new Proxy(e,{get:(e,n)=>(this.trackProp(n),t?.(n),Reflect.get(e,n))})}trackProp(e){this.#p.add(e)}getCurrentQuery(){return this.#t}refetch({...e}={}){return this.fetch({...e})}fetchOptimistic(e){let t=this.#e.defaultQueryOptions(e),n=this.#e.getQueryCache().build(this.#e,t),r=()=>{},i,a=new Promise(e=>{i=e,r=this.#e.getQueryCache().subscribe(i=>{i.type===`updated`&&i.query.queryHash===n.queryHash&&n.state.data!==void 0&&(r(),e(this.createResult(n,t)))})});return Promise.race([n.fetch(t).then(()=>{let e=this.createResult(n,t);return i?.(e),e}).finally(()=>{r()}),a])}fetch(e){return this.#m({...e,cancelRefetch:e.cancelRefetch??!0}).then(()=>(this.updateResult(),this.#r))}#m(e){this.#S();let t=this.#t.fetch(this.options,e);return e?.throwOnError||(t=t.catch(m)),t}#h(e){return!j()&&v(this.options.enabled,this.#t)!==!1&&g(e)}#g(){this.#b();let e=v(this.options.staleTime,this.#t);if(this.#r.isStale||!this.#h(e))return;let t=_(this.#r.dataUpdatedAt,e)+1;this.#u=d.setTimeout(()=>{this.#r.isStale||this.updateResult()},t)}#_(){return v(this.options.refetchInterval,this.#t)??!1}#v(e){this.#x(),this.#f=e,this.#f!==0&&this.#h(this.#f)&&(this.#d=d.setInterval(()=>{(this.options.refetchIntervalInBackground||N.isFocused())&&this.#m()},this.#f))}#y(){this.#g(),this.#v(this.#_())}#b(){this.#u!==void 0&&(d.clearTimeout(this.#u),this.#u=void 0)}#x(){this.#d!==void 0&&(d.clearInterval(this.#d),this.#d=void 0)}createResult(e,t){let n=this.#t,r=this.options,i=this.#r,a=this.#i,o=this.#a,s=e===n?this.#n:e.state,{state:c}=e,l={...c},u=!1,d;if(t._optimisticResults){let i=this.hasListeners(),a=!i&&W(e,t),o=i&&K(e,n,t,r);(a||o)&&(l={...l,...B(c.data,e.options)}),t._optimisticResults===`isRestoring`&&(l.fetchStatus=`idle`)}let{error:f,errorUpdatedAt:p,status:m}=l;d=l.data;let h=!1;if(t.placeholderData!==void 0&&d===void 0&&m===`pending`){let e;i?.isPlaceholderData&&t.placeholderData===o?.placeholderData?(e=i.data,h=!0):e=typeof t.placeholderData==`function`?t.placeholderData(this.#l?.state.data,this.#l):t.placeholderData,e!==void 0&&(m=`success`,d=D(i?.data,e,t),u=!0)}if(t.select&&d!==void 0&&!h){if(i&&d===a?.data&&t.select===this.#s)d=this.#c;else try{this.#s=t.select,d=t.select(d),d=D(i?.data,d,t),this.#c=d,this.#o=null}catch(e){this.#o=e}}else d===void 0&&(this.#o=null);this.#o&&(f=this.#o,d=this.#c,p=i?.error===f?i.errorUpdatedAt:Date.now(),m=`error`,u=!1);let g=l.fetchStatus===`fetching`,_=m===`pending`,y=m===`error`,b=_&&g,x=d!==void 0;return{status:m,fetchStatus:l.fetchStatus,isPending:_,isSuccess:m===`success`,isError:y,isInitialLoading:b,isLoading:b,data:d,dataUpdatedAt:l.dataUpdatedAt,error:f,errorUpdatedAt:p,failureCount:l.fetchFailureCount,failureReason:l.fetchFailureReason,errorUpdateCount:l.errorUpdateCount,isFetched:e.isFetched(),isFetchedAfterMount:l.dataUpdateCount>s.dataUpdateCount||l.errorUpdateCount>s.errorUpdateCount,isFetching:g,isRefetching:g&&!_,isLoadingError:y&&!x,isPaused:l.fetchStatus===`paused`,isPlaceholderData:u,isRefetchError:y&&x,isStale:q(e,t),refetch:this.refetch,isEnabled:v(t.enabled,e)!==!1}}updateResult(){let e=this.#r,t=this.createResult(this.#t,this.options);if(this.#i=this.#t.state,this.#a=this.options,this.#i.data!==void 0&&(this.#l=this.#t),T(t,e))return;this.#r=t;let n=(()=>{if(!e)return!0;let{notifyOnChangeProps:t}=this.options,n=typeof t==`function`?t():t;if(n===`all`||!n&&!this.#p.size||this.options.throwOnError&&this.#r.error!==e.error)return!0;for(let t of n??this.#p)if(this.#r[t]!==e[t])return!0;return!1})();P.batch(()=>{n&&this.listeners.forEach(e=>{e(this.#r)}),this.#e.getQueryCache().notify({query:this.#t,type:`observerResultsUpdated`})})}#S(){let e=this.#e.getQueryCache().build(this.#e,this.options);if(e===this.#t)return;let t=this.#t;this.#t=e,this.#n=e.state,this.hasListeners()&&(t?.removeObserver(this),e.addObserver(this))}onQueryUpdate(){this.updateResult(),this.hasListeners()&&this.#y()}};function ye(e,t){return v(t.enabled,e)!==!1&&e.state.data===void 0&&(e.state.status!==`error`||v(t.retryOnMount,e)!==!1)}function W(e,t){return ye(e,t)||e.state.data!==void 0&&G(e,t,t.refetchOnMount)}function G(e,t,n){if(v(t.enabled,e)!==!1&&v(t.staleTime,e)!==`static`){let r=v(n,e);return r===`always`||r!==!1&&q(e,t)}return!1}function K(e,t,n,r){return(e!==t||v(r.enabled,e)===!1)&&(!n.suspense||e.state.status!==`error`)&&q(e,n)}function q(e,t){return v(t.enabled,e)!==!1&&e.isStaleByTime(v(t.staleTime,e))}var J=a.createContext(!1),be=()=>a.useContext(J);J.Provider;function xe(){let e=!1;return{clearReset:()=>{e=!1},reset:()=>{e=!0},isReset:()=>e}}var Se=a.createContext(xe()),Ce=()=>a.useContext(Se),we=(e,t,n)=>{let r=n?.state.status===`error`&&typeof e.throwOnError==`function`?k(e.throwOnError,[n.state.error,n]):e.throwOnError;(e.suspense||r)&&(t.isReset()||(e.retryOnMount=!1))},Te=e=>{a.useEffect(()=>{e.clearReset()},[e])},Ee=({result:e,errorResetBoundary:t,throwOnError:n,query:r,suspense:i})=>e.isError&&!t.isReset()&&!e.isFetching&&r&&(i&&e.data===void 0||k(n,[e.error,r])),De=e=>{if(e.suspense){let t=1e3,n=e=>e===`static`?e:Math.max(e??t,t),r=e.staleTime;e.staleTime=typeof r==`function`?(...e)=>n(r(...e)):n(r),typeof e.gcTime==`number`&&(e.gcTime=Math.max(e.gcTime,t))}},Oe=(e,t)=>e?.suspense&&t.isPending,ke=(e,t,n)=>t.fetchOptimistic(e).catch(()=>{n.clearReset()});function Ae(e,t,n){let r=be(),i=Ce(),o=c(n),s=o.defaultQueryOptions(e),l=o.getQueryCache().get(s.queryHash),u=e.subscribed!==!1;s._optimisticResults=r?`isRestoring`:u?`optimistic`:void 0,De(s),we(s,i,l),Te(i);let[d]=a.useState(()=>new t(o,s)),f=d.getOptimisticResult(s);a.useEffect(()=>{d.setOptions(s)},[s,d]);let p=!r&&u;if(a.useSyncExternalStore(a.useCallback(e=>{let t=p?d.subscribe(P.batchCalls(e)):m;return d.updateResult(),t},[d,p]),()=>d.getCurrentResult(),()=>d.getCurrentResult()),Oe(s,f))throw ke(s,d,i);if(Ee({result:f,errorResetBoundary:i,throwOnError:s.throwOnError,query:l,suspense:s.suspense}))throw f.error;return s.notifyOnChangeProps?f:d.trackResult(f)}function je(e,t){return Ae(e,U,t)}function Me(e){return e}var Y=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new Y(`
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
    `,{fragmentName:`Evidence`}),new Y(`
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
}`,{fragmentName:`Fact`}),new Y(`
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
    `,{fragmentName:`Difference`}),new Y(`
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
}`,{fragmentName:`Outcome`}),new Y(`
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
    `,{fragmentName:`GapRow`}),new Y(`
    fragment Commit on Changeset {
  revision
  author
  reason
  time
  how
  undoes
}
    `,{fragmentName:`Commit`}),new Y(`
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
    `,{fragmentName:`StageCoverage`}),new Y(`
    fragment Someone on Person {
  id
  name
  role
  jurisdictions
  created
}
    `,{fragmentName:`Someone`}),new Y(`
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
}`,{fragmentName:`Tie`}),new Y(`
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
}`,{fragmentName:`Part`}),new Y(`
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
}`,{fragmentName:`StakeholderFacts`}),new Y(`
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
    `,{fragmentName:`Hit`});var Ne=new Y(`
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
}`),Pe=new Y(`
    query CountryProfessions($codes: [JurisdictionCode!]) {
  professions(first: 100, filter: {responsibilities: {some: {country: $codes}}}) {
    nodes {
      slug
      label
    }
  }
}
    `),Fe=new Y(`
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
}`),Ie=new Y(`
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
}`),Le=new Y(`
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
    `),Re=new Y(`
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
    `),ze=new Y(`
    query SourcesAt($url: String!) {
  sources(first: 5, filter: {or: [{url: {eq: $url}}, {originalURL: {eq: $url}}]}) {
    nodes {
      slug
      label
      publisher
    }
  }
}
    `),Be=new Y(`
    query Terms {
  terms(first: 100, orderBy: {field: NAME}) {
    nodes {
      slug
      name
      scheme
    }
  }
}
    `),Ve=new Y(`
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
    `),He=new Y(`
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
}`),Ue=new Y(`
    mutation AcceptGap($input: AcceptGapInput!, $options: ChangeOptions) {
  acceptGap(input: $input, options: $options) {
    revision
    userErrors {
      message
      fix
    }
  }
}
    `),We=new Y(`
    mutation ReopenGap($input: ReopenGapInput!) {
  reopenGap(input: $input) {
    revision
    userErrors {
      message
      fix
    }
  }
}
    `),Ge=new Y(`
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
}`),Ke=new Y(`
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
}`),qe=new Y(`
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
}`),Je=new Y(`
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
}`),Ye=new Y(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Record {
      slug
      label
    }
  }
}
    `),Xe=new Y(`
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
}`),Ze=new Y(`
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
    `),Qe=new Y(`
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
    `),$e=new Y(`
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
    `),et=new Y(`
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
}`),tt=new Y(`
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
    `),nt=new Y(`
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
    `),rt=new Y(`
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
}`),it=new Y(`
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
}`),at=new Y(`
    mutation RemovePerson($person: ID!) {
  removePerson(person: $person)
}
    `),ot=new Y(`
    mutation MakeSignInLink($person: ID!) {
  makeSignInLink(person: $person) {
    person {
      name
    }
    path
    expires
  }
}
    `),st=new Y(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `),ct=new Y(`
    mutation MakeToken($name: String!, $role: AccessRole!, $jurisdictions: [JurisdictionCode!], $days: Int!) {
  makeToken(name: $name, role: $role, jurisdictions: $jurisdictions, days: $days) {
    token {
      name
    }
    secret
  }
}
    `),lt=new Y(`
    mutation RevokeToken($id: ID!) {
  revokeToken(id: $id)
}
    `),ut=new Y(`
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
}`),dt=new Y(`
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
}`),ft=new Y(`
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
}`),pt=new Y(`
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
}`),mt=new Y(`
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
    `),ht=new Y(`
    query Viewer {
  viewer {
    signedIn
    account
    name
    role
    jurisdictions
  }
}
    `),gt=new Y(`
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
    `),_t=new Y(`
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
    `);function vt(e,t){let n=yt(e),r=bt(e,n);return`${e.slice(0,n)}{ at(revision: ${t}) ${e.slice(n,r)} }${e.slice(r)}`}function yt(e){let t=0;for(let n=0;n<e.length;n++)if(t+=e[n]===`(`?1:e[n]===`)`?-1:0,e[n]===`{`&&t===0)return n;throw Error(`a document asks for nothing`)}function bt(e,t){let n=0;for(let r=t;r<e.length;r++)if(n+=e[r]===`{`?1:e[r]===`}`?-1:0,n===0)return r+1;throw Error(`a document does not end`)}var X=class extends Error{code;traceId;name=`Fault`;constructor(e,t,n){super(t),this.code=e,this.traceId=n}get passing(){return this.code===`UNREACHABLE`||this.code===`UNAVAILABLE`||this.code===`HTTP_5XX`}};async function xt(e,t,n){return(await Z(e,t,n)).data}async function Z(e,t,{signal:n,meta:r}={}){let{status:i,answer:a}=await Tt(`/graphql`,{query:r?.at===void 0?e.toString():vt(e.toString(),r.at),variables:t},n),o=a.errors?.[0];if(o||!a.data)throw new X(o?.extensions?.code??wt(i),o?.message??``,o?.extensions?.traceId);return{data:r?.at===void 0?a.data:a.data.at,revision:a.extensions?.revision}}var St=(e,t,n)=>Z(new Y(e),t,n);async function Ct(){let{status:e,answer:t}=await Tt(`/sign-out`,{});if(e!==200)throw new X(wt(e),t.errors?.[0]?.message??``)}var wt=e=>e>=500?`HTTP_5XX`:`HTTP_${e}`;async function Tt(e,t,n){let r;try{r=await fetch(e,{method:`POST`,headers:{"content-type":`application/json`,accept:`application/graphql-response+json, application/json`},body:JSON.stringify(t),signal:n??null})}catch(e){throw n?.aborted?e:new X(`UNREACHABLE`,String(e))}return{status:r.status,answer:await r.json().catch(()=>({}))}}var Q=(e,{code:t,name:n})=>e.replaceAll(` (${n})`,``).replaceAll(` (${t})`,``),Et=e=>({task:e,state:`blank`,facts:[],absences:[],leftOut:[]}),Dt=(e,t)=>e.rows.get(t)??Et(t),Ot=t=>e(t.facts.filter(e=>!e.historic).map(e=>e.of.provenance.confidence));function kt(e,t){if(!e.country||!e.whoDoes||!t.network)return null;let n=e.country,r=[],i=new Map;for(let t of e.whoDoes.rows?.nodes??[]){let e=Mt(t.task.slug,t.byRole).map(e=>e.of.stakeholder?{...e,of:{...e.of,stakeholder:At(e.of.stakeholder,n)}}:e);r.push(...e),i.set(t.task.slug,{task:t.task.slug,state:Pt(t,e),facts:e,absences:t.absences,leftOut:t.leftOut})}let a=Ft(jt(t.network,n),n.code,r);return{code:e.country.code,name:e.country.name,languages:e.country.languages,summary:e.country.planningSummary,totals:e.whoDoes.totals,completeness:e.coverage?.completeness[0]??{needed:0,onRecord:0},rows:i,facts:r,...It(r,a),network:a}}var At=(e,t)=>({...e,label:e.label&&Q(e.label,t)}),jt=(e,t)=>({...e,nodes:e.nodes.map(e=>At(e,t)),links:e.links.map(e=>({...e,words:e.words&&Q(e.words,t)}))});function Mt(e,t){return t.flatMap(({role:t,responsibilities:r})=>r.map(r=>({slug:r.slug,task:e,who:r.stakeholder?.slug??``,role:t,group:n[t].group,historic:r.provenance.status===`HISTORIC`,of:r})))}var Nt=e=>e===`nobody`||e===`lacking`;function Pt(e,t){return e.coverage===`NOBODY_STATED`?`nobody`:e.coverage===`PARTLY_ABSENT`||e.coverage===`NO_DATA_STATED`?`lacking`:e.coverage===`NO_CLAIM`?e.leftOut.some(e=>e.reason===`HISTORIC`)?`past`:`blank`:t.every(e=>e.historic)?`past`:`recorded`}var $=e=>e===`Institution`||e===`PlanningBody`;function Ft(e,t,n){let r=new Set(n.map(e=>e.who)),i=e.nodes.filter(e=>$(e.kind)),a=new Set(i.filter(e=>!e.country||e.country.code===t||r.has(e.record.slug)).map(e=>e.id)),o=new Set(i.map(e=>e.id)),s=new Set(e.links.filter(e=>o.has(e.source)&&o.has(e.target)&&(a.has(e.source)||a.has(e.target))).flatMap(e=>[e.source,e.target])),c=new Set([...o].filter(e=>!a.has(e)&&!s.has(e)));return{...e,nodes:e.nodes.filter(e=>!c.has(e.id)),links:e.links.filter(e=>!c.has(e.source)&&!c.has(e.target))}}function It(e,t){let n=new Map,r=new Map,i=[],a=(e,t)=>{let n=r.get(e)??{slug:e,label:t??e,owners:[],facts:[]};return r.set(e,n),n};for(let t of e){let e=t.of.stakeholder;if(!e)continue;let r=n.get(e.slug)??{slug:e.slug,label:e.label??e.slug,acronym:e.acronyms[0]??null,body:e.kind===`PlanningBody`,sector:e.sector?.name??null,facts:[]};n.set(e.slug,r),r.facts.push(t);for(let e of t.of.dataSources?.nodes??[])a(e.slug,e.label).facts.push(t)}let o=new Map(t.nodes.map(e=>[e.id,e]));for(let e of t.links){let t=o.get(e.source),n=o.get(e.target);t&&n&&(t.kind===`DataSource`&&e.link===`owner`&&a(t.record.slug,t.label).owners.push(n.record.slug),$(t.kind)&&$(n.kind)&&i.push({from:t.record.slug,to:n.record.slug,type:e.type,words:e.words??e.label}))}for(let e of t.nodes){let t=i.some(t=>t.from===e.record.slug||t.to===e.record.slug);e.kind===`PlanningBody`&&t&&!n.has(e.record.slug)&&n.set(e.record.slug,{slug:e.record.slug,label:e.label??e.record.slug,acronym:`acronyms`in e.record?e.record.acronyms[0]??null:null,body:!0,sector:e.group?.label??null,facts:[]})}return{actors:n,dataSources:r,relations:i}}export{je as $,Xe as A,qe as B,Pe as C,l as Ct,ft as D,Ve as E,Re as F,dt as G,We as H,Ye as I,mt as J,ze as K,et as L,ct as M,gt as N,Ze as O,tt as P,Me as Q,Qe as R,$e as S,O as St,st as T,Ie as U,at as V,lt as W,ht as X,Be as Y,_t as Z,Ke as _,m as _t,Dt as a,me as at,Ne as b,T as bt,xt as c,P as ct,Ct as d,h as dt,Ae as et,vt as f,S as ft,Fe as g,y as gt,nt as h,b as ht,Nt as i,_e as it,ot as j,it as k,Z as l,N as lt,rt as m,ie as mt,kt as n,ve as nt,Ot as o,pe as ot,Ue as p,x as pt,pt as q,Mt as r,ge as rt,X as s,F as st,Q as t,U as tt,St as u,M as ut,Ge as v,C as vt,Le as w,c as wt,He as x,k as xt,Je as y,v as yt,ut as z};