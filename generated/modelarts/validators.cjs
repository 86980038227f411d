// Generated from contracts/modelarts/openapi.yaml by npm run generate; do not edit.
"use strict";
exports.ShowServiceEventsResponse = validate0;
const schema0 = {"$ref":"document#/components/schemas/ShowServiceEventsResponse"};
const schema2 = {"type":"object","description":"One page of the events of a service.","x-provenance":{"basis":"documented","source":"events-2026","section":"Response parameters, status code 200"},"required":["service_id","service_name","total_count","count","events"],"properties":{"service_id":{"type":"string","description":"The service that was asked about."},"service_name":{"type":"string","description":"Its name."},"total_count":{"type":"integer","description":"How many events match the filters, on all pages together.","allOf":[{"type":"integer","minimum":0,"x-provenance":{"basis":"decided","source":"0006-pages-totals-and-order"}}]},"count":{"type":"integer","description":"How many events this answer holds.","allOf":[{"type":"integer","minimum":0,"x-provenance":{"basis":"decided","source":"0006-pages-totals-and-order"}}]},"events":{"type":"array","description":"The events of this page; empty where there are none.","items":{"$ref":"#/components/schemas/Event"}}},"x-invariants":[{"rule":"self.service_id == request.service_id","message":"the answer is about another service than the one that was asked for","x-provenance":{"basis":"decided","source":"0009-what-an-answer-holds"}}]};
const schema3 = {"type":"object","description":"One thing that happened to a service. Two events may be alike in every field.","x-provenance":{"basis":"documented","source":"events-2024","section":"Events"},"required":["event_type","event_info","occur_time"],"properties":{"event_type":{"type":"string","description":"Whether it went well (`normal`) or failed (`abnormal`).","enum":["normal","abnormal"],"x-provenance":{"basis":"documented","source":"events-2024","section":"Events","rivals":[{"claim":{"enum":["NORMAL","ABNORMAL","WARNING"]},"source":"events-v2","section":"event_type"}]}},"event_info":{"type":"string","description":"What happened: image build, preparation of the environment, scheduling, image pull, start of the model, operations on the service and reasons of failures. Further texts may come."},"occur_time":{"type":"integer","description":"When, in milliseconds since 1970-01-01 00:00:00 UTC.","allOf":[{"type":"integer","minimum":10000000000,"x-provenance":{"basis":"decided","source":"0008-time-windows"}},{"type":"integer","maximum":99999999999999,"x-provenance":{"basis":"decided","source":"0008-time-windows"}}]}}};

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.service_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service_id"},message:"must have required property '"+"service_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.service_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service_name"},message:"must have required property '"+"service_name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.total_count === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_count"},message:"must have required property '"+"total_count"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.count === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.events === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "events"},message:"must have required property '"+"events"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.service_id !== undefined){
if(typeof data.service_id !== "string"){
const err5 = {instancePath:instancePath+"/service_id",schemaPath:"#/properties/service_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.service_name !== undefined){
if(typeof data.service_name !== "string"){
const err6 = {instancePath:instancePath+"/service_name",schemaPath:"#/properties/service_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.total_count !== undefined){
let data2 = data.total_count;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err7 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err8 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/allOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.count !== undefined){
let data3 = data.count;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err10 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err11 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/allOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.events !== undefined){
let data4 = data.events;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.event_type === undefined){
const err13 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/components/schemas/Event/required",keyword:"required",params:{missingProperty: "event_type"},message:"must have required property '"+"event_type"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.event_info === undefined){
const err14 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/components/schemas/Event/required",keyword:"required",params:{missingProperty: "event_info"},message:"must have required property '"+"event_info"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.occur_time === undefined){
const err15 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/components/schemas/Event/required",keyword:"required",params:{missingProperty: "occur_time"},message:"must have required property '"+"occur_time"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.event_type !== undefined){
let data6 = data5.event_type;
if(typeof data6 !== "string"){
const err16 = {instancePath:instancePath+"/events/" + i0+"/event_type",schemaPath:"#/components/schemas/Event/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data6 === "normal") || (data6 === "abnormal"))){
const err17 = {instancePath:instancePath+"/events/" + i0+"/event_type",schemaPath:"#/components/schemas/Event/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema3.properties.event_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.event_info !== undefined){
if(typeof data5.event_info !== "string"){
const err18 = {instancePath:instancePath+"/events/" + i0+"/event_info",schemaPath:"#/components/schemas/Event/properties/event_info/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.occur_time !== undefined){
let data8 = data5.occur_time;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err19 = {instancePath:instancePath+"/events/" + i0+"/occur_time",schemaPath:"#/components/schemas/Event/properties/occur_time/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err20 = {instancePath:instancePath+"/events/" + i0+"/occur_time",schemaPath:"#/components/schemas/Event/properties/occur_time/allOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 < 10000000000 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/events/" + i0+"/occur_time",schemaPath:"#/components/schemas/Event/properties/occur_time/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000000000},message:"must be >= 10000000000"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err22 = {instancePath:instancePath+"/events/" + i0+"/occur_time",schemaPath:"#/components/schemas/Event/properties/occur_time/allOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 > 99999999999999 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/events/" + i0+"/occur_time",schemaPath:"#/components/schemas/Event/properties/occur_time/allOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999999999},message:"must be <= 99999999999999"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/components/schemas/Event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":{"service_id":true,"service_name":true,"total_count":true,"count":true,"events":true},"dynamicProps":false,"dynamicItems":false};


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"service_id":true,"service_name":true,"total_count":true,"count":true,"events":true},"dynamicProps":false,"dynamicItems":false};

exports.Event = validate4;
const schema4 = {"$ref":"document#/components/schemas/Event"};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event_type === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/Event/required",keyword:"required",params:{missingProperty: "event_type"},message:"must have required property '"+"event_type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.event_info === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/Event/required",keyword:"required",params:{missingProperty: "event_info"},message:"must have required property '"+"event_info"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.occur_time === undefined){
const err2 = {instancePath,schemaPath:"document#/components/schemas/Event/required",keyword:"required",params:{missingProperty: "occur_time"},message:"must have required property '"+"occur_time"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.event_type !== undefined){
let data0 = data.event_type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/event_type",schemaPath:"document#/components/schemas/Event/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "normal") || (data0 === "abnormal"))){
const err4 = {instancePath:instancePath+"/event_type",schemaPath:"document#/components/schemas/Event/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema3.properties.event_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.event_info !== undefined){
if(typeof data.event_info !== "string"){
const err5 = {instancePath:instancePath+"/event_info",schemaPath:"document#/components/schemas/Event/properties/event_info/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.occur_time !== undefined){
let data2 = data.occur_time;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err6 = {instancePath:instancePath+"/occur_time",schemaPath:"document#/components/schemas/Event/properties/occur_time/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err7 = {instancePath:instancePath+"/occur_time",schemaPath:"document#/components/schemas/Event/properties/occur_time/allOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 10000000000 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/occur_time",schemaPath:"document#/components/schemas/Event/properties/occur_time/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000000000},message:"must be >= 10000000000"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err9 = {instancePath:instancePath+"/occur_time",schemaPath:"document#/components/schemas/Event/properties/occur_time/allOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 99999999999999 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/occur_time",schemaPath:"document#/components/schemas/Event/properties/occur_time/allOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999999999},message:"must be <= 99999999999999"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"document#/components/schemas/Event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":{"event_type":true,"event_info":true,"occur_time":true},"dynamicProps":false,"dynamicItems":false};

exports.ShowServiceUpdateLogsResponse = validate5;
const schema6 = {"$ref":"document#/components/schemas/ShowServiceUpdateLogsResponse"};
const schema7 = {"type":"object","description":"The configuration updates of a service.","x-provenance":{"basis":"documented","source":"logs-2025","section":"Table 4 Response body parameters"},"required":["service_id","service_name","logs"],"properties":{"service_id":{"type":"string","description":"The service that was asked about."},"service_name":{"type":"string","description":"Its name."},"logs":{"type":"array","description":"One entry for each update; empty where there are none.","items":{"$ref":"#/components/schemas/ServiceUpdateLog"}}},"x-invariants":[{"rule":"self.service_id == request.service_id","message":"the answer is about another service than the one that was asked for","x-provenance":{"basis":"decided","source":"0009-what-an-answer-holds"}}]};
const schema8 = {"type":"object","description":"One update of a service.","x-provenance":{"basis":"documented","source":"logs-2025","section":"Table 5 Log"},"required":["update_time","result"],"properties":{"update_time":{"type":"integer","description":"When, in milliseconds since 1970-01-01 00:00:00 UTC.","allOf":[{"type":"integer","minimum":10000000000,"x-provenance":{"basis":"decided","source":"0008-time-windows"}},{"type":"integer","maximum":99999999999999,"x-provenance":{"basis":"decided","source":"0008-time-windows"}}],"x-provenance":{"basis":"documented","source":"logs-2025","section":"Table 5 Log","rivals":[{"claim":{"type":"string"},"source":"logs-2019","section":"Example response: \"123432423\""}]}},"result":{"type":"string","description":"How it ended: it succeeded, failed or is still running.","enum":["SUCCESS","FAIL","RUNNING"]},"config":{"type":"array","description":"What runs after the update, one entry for each model version. May be absent where the update did not succeed.","items":{"$ref":"#/components/schemas/ServiceLogConfig"}},"success_num":{"type":"integer","description":"Edge services only. Nodes on which the operation succeeded.","allOf":[{"type":"integer","minimum":0,"x-provenance":{"basis":"decided","source":"0013-numbers-and-decimals"}}]},"failed_num":{"type":"integer","description":"Edge services only. Nodes on which the operation failed.","allOf":[{"type":"integer","minimum":0,"x-provenance":{"basis":"decided","source":"0013-numbers-and-decimals"}}]},"result_detail":{"type":"array","description":"Edge services only. What happened on each node.","items":{"$ref":"#/components/schemas/UpdateResult"}},"cluster_id":{"type":"string","description":"The dedicated resource pool."},"extend_config":{"type":"array","description":"Personal settings.","items":{"type":"string"},"x-provenance":{"basis":"documented","source":"logs-2025","section":"Table 5 Log","rivals":[{"claim":{"type":"array","items":{}},"source":"logs-2022","section":"Table 3, which says List"}]}}},"x-invariants":[{"rule":"resource != 'real-time' || !(self.result in ['SUCCESS', 'RUNNING']) || !has(self.config) || size(self.config) == 0 || !self.config.all(entry, has(entry.weight)) || sum(self.config.map(entry, entry.weight)) == 100","message":"the weights of the model versions do not add up to 100","x-provenance":{"basis":"documented","source":"logs-2025","section":"Table 6 ServiceLogConfig: weight","rivals":[{"claim":"70 for a single model version","source":"logs-2019","section":"Example response"}]}},{"rule":"resource != 'real-time' || !has(self.config) || self.config.all(entry, has(entry.weight))","message":"a model version of a real-time service has no weight","x-provenance":{"basis":"documented","source":"logs-2025","section":"Table 6 ServiceLogConfig: weight"}},{"rule":"resource != 'real-time' || !has(self.config) || self.config.all(entry, has(entry.instance_count))","message":"a model version of a real-time service has no instance_count","x-provenance":{"basis":"documented","source":"logs-2025","section":"Table 6 ServiceLogConfig: instance_count"}},{"rule":"resource != 'edge' || !has(self.config) || !self.config.exists(entry, has(entry.weight))","message":"a model version of an edge service has a weight","x-provenance":{"basis":"decided","source":"0014-real-time-and-edge"}},{"rule":"resource != 'edge' || !has(self.config) || !self.config.exists(entry, has(entry.instance_count))","message":"a model version of an edge service has an instance_count","x-provenance":{"basis":"decided","source":"0014-real-time-and-edge","rivals":[{"claim":"returned for every kind of service","source":"logs-2022","section":"Table 4 config parameters"}]}},{"rule":"!has(self.config) || self.config.all(entry, has(entry.specification))","message":"a model version has no specification","x-provenance":{"basis":"documented","source":"logs-2025","section":"Table 6 ServiceLogConfig: specification","rivals":[{"claim":"returned for real-time services only","source":"logs-2024","section":"ServiceLogConfig: specification"}]}},{"rule":"resource != 'edge' || (has(self.success_num) && has(self.failed_num) && has(self.result_detail))","message":"an update of an edge service lacks success_num, failed_num or result_detail","x-provenance":{"basis":"documented","source":"logs-2025","section":"Table 5 Log: success_num, failed_num, result_detail"}},{"rule":"resource != 'real-time' || !(has(self.success_num) || has(self.failed_num) || has(self.result_detail))","message":"an update of a real-time service has success_num, failed_num or result_detail, which belong to edge services","x-provenance":{"basis":"decided","source":"0014-real-time-and-edge"}},{"rule":"resource != 'real-time' || self.result != 'SUCCESS' || has(self.config)","message":"an update of a real-time service succeeded and has no config","x-provenance":{"basis":"decided","source":"0009-what-an-answer-holds","rivals":[{"claim":"config in every log, as in every sample","source":"logs-2025","section":"Example response"}]}}]};
const schema16 = {"type":"object","description":"What an update did on one edge node.","x-provenance":{"basis":"documented","source":"logs-2025","section":"Table 11 UpdateResult"},"required":["node_id","node_name","operation","result"],"properties":{"node_id":{"type":"string","description":"The edge node."},"node_name":{"type":"string","description":"Its name."},"operation":{"type":"string","description":"What was done there.","enum":["deploy","delete"]},"result":{"type":"boolean","description":"Whether it succeeded."}}};
const schema9 = {"type":"object","description":"How one version of a model is deployed.","x-provenance":{"basis":"documented","source":"logs-2025","section":"Table 6 ServiceLogConfig"},"required":["model_id","model_name","model_version"],"properties":{"model_id":{"type":"string","description":"The model."},"model_name":{"type":"string","description":"Its name."},"model_version":{"type":"string","description":"Its version."},"weight":{"type":"integer","description":"Real-time services only. The share of the traffic, in percent.","allOf":[{"type":"integer","minimum":0,"x-provenance":{"basis":"decided","source":"0014-real-time-and-edge"}},{"type":"integer","maximum":100,"x-provenance":{"basis":"decided","source":"0014-real-time-and-edge"}}],"x-provenance":{"basis":"documented","source":"logs-2025","section":"Table 6 ServiceLogConfig","rivals":[{"claim":{"type":"string"},"source":"logs-2019","section":"Example response: \"70\""}]}},"specification":{"type":"string","description":"The resource flavour. Real-time and edge services."},"custom_spec":{"$ref":"#/components/schemas/CustomSpec","description":"A flavour made to measure.","x-provenance":{"basis":"documented","source":"logs-2025","section":"Table 6 ServiceLogConfig","rivals":[{"claim":{"type":"number"},"source":"logs-2021","section":"config: custom_spec"}]}},"envs":{"type":"object","description":"Environment variables of the model.","additionalProperties":{"type":"string"}},"cluster_id":{"type":"string","description":"The dedicated resource pool."},"instance_count":{"type":"integer","description":"Real-time services only. How many instances run.","allOf":[{"type":"integer","minimum":0,"x-provenance":{"basis":"decided","source":"0013-numbers-and-decimals"}}]},"additional_properties":{"type":"object","description":"Further settings of the deployment, under keys that no document names.","additionalProperties":{"$ref":"#/components/schemas/ModelAdditionalProperties"}}}};
const schema10 = {"type":"object","description":"Resources of one instance. May be empty.","x-provenance":{"basis":"documented","source":"logs-2025","section":"Table 7 CustomSpec"},"properties":{"cpu":{"type":"number","description":"CPU cores, at most two decimals.","minimum":0.01,"allOf":[{"$ref":"#/components/schemas/TwoDecimals"}]},"memory":{"type":"integer","description":"Memory in MB."},"gpu_p4":{"type":"number","description":"GPUs, at most two decimals; absent or 0 where none is used.","minimum":0,"allOf":[{"$ref":"#/components/schemas/TwoDecimals"}]},"ascend_a310":{"type":"integer","description":"Ascend chips; absent or 0 where none is used.","x-provenance":{"basis":"documented","source":"logs-2025","section":"Table 7 CustomSpec","rivals":[{"claim":"a field that does not exist","source":"logs-2022","section":"Table 6 custom_spec parameters"},{"claim":"a field that does not exist","source":"logs-2025-08","section":"CustomSpec"}]}}},"x-invariants":[{"rule":"!has(self.gpu_p4) || !has(self.ascend_a310) || self.gpu_p4 == 0.0 || self.ascend_a310 == 0","message":"both gpu_p4 and ascend_a310 are in use, and only one of them may be","x-provenance":{"basis":"documented","source":"logs-2025","section":"Table 7 CustomSpec: ascend_a310, whose \"gpu\" is gpu_p4"}}]};
const schema11 = {"type":"number","multipleOf":0.01,"x-provenance":{"basis":"documented","source":"logs-2024","section":"CustomSpec: at most two decimal places","rivals":[{"claim":"the third decimal is rounded","source":"logs-2025","section":"Table 7 CustomSpec"}]}};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cpu !== undefined){
let data0 = data.cpu;
if(typeof data0 == "number"){
let res0;
if((0.01 === 0 || (res0 = data0/0.01, Math.abs(Math.round(res0) - res0) > 1e-6))){
const err0 = {instancePath:instancePath+"/cpu",schemaPath:"#/components/schemas/TwoDecimals/multipleOf",keyword:"multipleOf",params:{multipleOf: 0.01},message:"must be multiple of 0.01"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/cpu",schemaPath:"#/components/schemas/TwoDecimals/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 < 0.01 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01},message:"must be >= 0.01"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.memory !== undefined){
let data1 = data.memory;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.gpu_p4 !== undefined){
let data2 = data.gpu_p4;
if(typeof data2 == "number"){
let res1;
if((0.01 === 0 || (res1 = data2/0.01, Math.abs(Math.round(res1) - res1) > 1e-6))){
const err5 = {instancePath:instancePath+"/gpu_p4",schemaPath:"#/components/schemas/TwoDecimals/multipleOf",keyword:"multipleOf",params:{multipleOf: 0.01},message:"must be multiple of 0.01"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/gpu_p4",schemaPath:"#/components/schemas/TwoDecimals/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/gpu_p4",schemaPath:"#/properties/gpu_p4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/gpu_p4",schemaPath:"#/properties/gpu_p4/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.ascend_a310 !== undefined){
let data3 = data.ascend_a310;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err9 = {instancePath:instancePath+"/ascend_a310",schemaPath:"#/properties/ascend_a310/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":{"cpu":true,"memory":true,"gpu_p4":true,"ascend_a310":true},"dynamicProps":false,"dynamicItems":false};

const schema13 = {"type":"object","description":"Mounts and the pace of a rolling upgrade.","x-provenance":{"basis":"documented","source":"logs-2025","section":"Table 8 ModelAdditionalProperties"},"properties":{"log_volume":{"type":"array","description":"Directories of the host that are mounted; only in a dedicated resource pool.","items":{"$ref":"#/components/schemas/LogVolume"}},"max_surge":{"type":"number","description":"Instances that a rolling upgrade may add: a share below 1, a number from 1.","default":1,"exclusiveMinimum":0},"max_unavailable":{"type":"number","description":"Instances that a rolling upgrade may take away: a share below 1, a number from 1.","default":0,"allOf":[{"type":"number","minimum":0,"x-provenance":{"basis":"decided","source":"0015-fields-of-a-configuration","rivals":[{"claim":{"exclusiveMinimum":0},"source":"logs-2025","section":"Table 8, whose own default is 0"}]}}]},"termination_grace_period_seconds":{"type":"integer","description":"How long a container may take to stop, in seconds."},"persistent_volumes":{"type":"array","description":"Storage that outlives an instance.","items":{"$ref":"#/components/schemas/PersistentVolume"}}},"x-invariants":[{"rule":"!has(self.max_surge) || self.max_surge < 1.0 || self.max_surge == double(int(self.max_surge))","message":"max_surge is neither a share below 1 nor a whole number","x-provenance":{"basis":"decided","source":"0015-fields-of-a-configuration","rivals":[{"claim":"a number above 1","source":"logs-2025","section":"Table 8 ModelAdditionalProperties"}]}},{"rule":"!has(self.max_unavailable) || self.max_unavailable < 1.0 || self.max_unavailable == double(int(self.max_unavailable))","message":"max_unavailable is neither a share below 1 nor a whole number","x-provenance":{"basis":"decided","source":"0015-fields-of-a-configuration","rivals":[{"claim":"a number above 1","source":"logs-2025","section":"Table 8 ModelAdditionalProperties"}]}}]};
const schema14 = {"type":"object","description":"A log directory of the host, mounted into the container.","x-provenance":{"basis":"documented","source":"logs-2025","section":"Table 9 LogVolume"},"properties":{"host_path":{"type":"string","description":"Where it is on the host."},"mount_path":{"type":"string","description":"Where it is in the container."}}};
const schema15 = {"type":"object","description":"A volume that is mounted into the container.","x-provenance":{"basis":"documented","source":"logs-2025","section":"Table 10 PersistentVolumes"},"properties":{"name":{"type":"string","description":"Its name."},"mount_path":{"type":"string","description":"Where it is in the container; never a directory of the system."},"storage_type":{"type":"string","description":"What kind of storage it is.","enum":["sfs_turbo"]},"source_address":{"type":"string","description":"The id of the SFS Turbo file system."}},"x-invariants":[{"rule":"!has(self.mount_path) || !self.mount_path.matches(\"^(/+|/+var/+run/*)$\")","message":"a volume is mounted over a directory of the system","x-provenance":{"basis":"documented","source":"logs-2025","section":"Table 10 PersistentVolumes: mount_path"}}]};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.log_volume !== undefined){
let data0 = data.log_volume;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.host_path !== undefined){
if(typeof data1.host_path !== "string"){
const err0 = {instancePath:instancePath+"/log_volume/" + i0+"/host_path",schemaPath:"#/components/schemas/LogVolume/properties/host_path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data1.mount_path !== undefined){
if(typeof data1.mount_path !== "string"){
const err1 = {instancePath:instancePath+"/log_volume/" + i0+"/mount_path",schemaPath:"#/components/schemas/LogVolume/properties/mount_path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/log_volume/" + i0,schemaPath:"#/components/schemas/LogVolume/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/log_volume",schemaPath:"#/properties/log_volume/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.max_surge !== undefined){
let data4 = data.max_surge;
if(typeof data4 == "number"){
if(data4 <= 0 || isNaN(data4)){
const err4 = {instancePath:instancePath+"/max_surge",schemaPath:"#/properties/max_surge/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/max_surge",schemaPath:"#/properties/max_surge/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.max_unavailable !== undefined){
let data5 = data.max_unavailable;
if(!(typeof data5 == "number")){
const err6 = {instancePath:instancePath+"/max_unavailable",schemaPath:"#/properties/max_unavailable/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/max_unavailable",schemaPath:"#/properties/max_unavailable/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/max_unavailable",schemaPath:"#/properties/max_unavailable/allOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.termination_grace_period_seconds !== undefined){
let data6 = data.termination_grace_period_seconds;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err9 = {instancePath:instancePath+"/termination_grace_period_seconds",schemaPath:"#/properties/termination_grace_period_seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.persistent_volumes !== undefined){
let data7 = data.persistent_volumes;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name !== undefined){
if(typeof data8.name !== "string"){
const err10 = {instancePath:instancePath+"/persistent_volumes/" + i1+"/name",schemaPath:"#/components/schemas/PersistentVolume/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data8.mount_path !== undefined){
if(typeof data8.mount_path !== "string"){
const err11 = {instancePath:instancePath+"/persistent_volumes/" + i1+"/mount_path",schemaPath:"#/components/schemas/PersistentVolume/properties/mount_path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data8.storage_type !== undefined){
let data11 = data8.storage_type;
if(typeof data11 !== "string"){
const err12 = {instancePath:instancePath+"/persistent_volumes/" + i1+"/storage_type",schemaPath:"#/components/schemas/PersistentVolume/properties/storage_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(data11 === "sfs_turbo")){
const err13 = {instancePath:instancePath+"/persistent_volumes/" + i1+"/storage_type",schemaPath:"#/components/schemas/PersistentVolume/properties/storage_type/enum",keyword:"enum",params:{allowedValues: schema15.properties.storage_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data8.source_address !== undefined){
if(typeof data8.source_address !== "string"){
const err14 = {instancePath:instancePath+"/persistent_volumes/" + i1+"/source_address",schemaPath:"#/components/schemas/PersistentVolume/properties/source_address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/persistent_volumes/" + i1,schemaPath:"#/components/schemas/PersistentVolume/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/persistent_volumes",schemaPath:"#/properties/persistent_volumes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":{"log_volume":true,"max_surge":true,"max_unavailable":true,"termination_grace_period_seconds":true,"persistent_volumes":true},"dynamicProps":false,"dynamicItems":false};


function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate8.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model_id"},message:"must have required property '"+"model_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.model_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model_name"},message:"must have required property '"+"model_name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.model_version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model_version"},message:"must have required property '"+"model_version"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.model_id !== undefined){
if(typeof data.model_id !== "string"){
const err3 = {instancePath:instancePath+"/model_id",schemaPath:"#/properties/model_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.model_name !== undefined){
if(typeof data.model_name !== "string"){
const err4 = {instancePath:instancePath+"/model_name",schemaPath:"#/properties/model_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.model_version !== undefined){
if(typeof data.model_version !== "string"){
const err5 = {instancePath:instancePath+"/model_version",schemaPath:"#/properties/model_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.weight !== undefined){
let data3 = data.weight;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err6 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err7 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/allOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err9 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/allOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 100 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/allOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.specification !== undefined){
if(typeof data.specification !== "string"){
const err11 = {instancePath:instancePath+"/specification",schemaPath:"#/properties/specification/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.custom_spec !== undefined){
if(!(validate9(data.custom_spec, {instancePath:instancePath+"/custom_spec",parentData:data,parentDataProperty:"custom_spec",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.envs !== undefined){
let data6 = data.envs;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 in data6){
if(typeof data6[key0] !== "string"){
const err12 = {instancePath:instancePath+"/envs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/envs/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/envs",schemaPath:"#/properties/envs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.cluster_id !== undefined){
if(typeof data.cluster_id !== "string"){
const err14 = {instancePath:instancePath+"/cluster_id",schemaPath:"#/properties/cluster_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.instance_count !== undefined){
let data9 = data.instance_count;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err15 = {instancePath:instancePath+"/instance_count",schemaPath:"#/properties/instance_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err16 = {instancePath:instancePath+"/instance_count",schemaPath:"#/properties/instance_count/allOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/instance_count",schemaPath:"#/properties/instance_count/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.additional_properties !== undefined){
let data10 = data.additional_properties;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
if(!(validate11(data10[key1], {instancePath:instancePath+"/additional_properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/additional_properties",schemaPath:"#/properties/additional_properties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"props":{"model_id":true,"model_name":true,"model_version":true,"weight":true,"specification":true,"custom_spec":true,"envs":true,"cluster_id":true,"instance_count":true,"additional_properties":true},"dynamicProps":false,"dynamicItems":false};


function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.update_time === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "update_time"},message:"must have required property '"+"update_time"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.result === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.update_time !== undefined){
let data0 = data.update_time;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/update_time",schemaPath:"#/properties/update_time/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/update_time",schemaPath:"#/properties/update_time/allOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 < 10000000000 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/update_time",schemaPath:"#/properties/update_time/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000000000},message:"must be >= 10000000000"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/update_time",schemaPath:"#/properties/update_time/allOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 99999999999999 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/update_time",schemaPath:"#/properties/update_time/allOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999999999},message:"must be <= 99999999999999"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.result !== undefined){
let data1 = data.result;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data1 === "SUCCESS") || (data1 === "FAIL")) || (data1 === "RUNNING"))){
const err8 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema8.properties.result.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.config !== undefined){
let data2 = data.config;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate8(data2[i0], {instancePath:instancePath+"/config/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.success_num !== undefined){
let data4 = data.success_num;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err10 = {instancePath:instancePath+"/success_num",schemaPath:"#/properties/success_num/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err11 = {instancePath:instancePath+"/success_num",schemaPath:"#/properties/success_num/allOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/success_num",schemaPath:"#/properties/success_num/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.failed_num !== undefined){
let data5 = data.failed_num;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err13 = {instancePath:instancePath+"/failed_num",schemaPath:"#/properties/failed_num/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err14 = {instancePath:instancePath+"/failed_num",schemaPath:"#/properties/failed_num/allOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/failed_num",schemaPath:"#/properties/failed_num/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.result_detail !== undefined){
let data6 = data.result_detail;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.node_id === undefined){
const err16 = {instancePath:instancePath+"/result_detail/" + i1,schemaPath:"#/components/schemas/UpdateResult/required",keyword:"required",params:{missingProperty: "node_id"},message:"must have required property '"+"node_id"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.node_name === undefined){
const err17 = {instancePath:instancePath+"/result_detail/" + i1,schemaPath:"#/components/schemas/UpdateResult/required",keyword:"required",params:{missingProperty: "node_name"},message:"must have required property '"+"node_name"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.operation === undefined){
const err18 = {instancePath:instancePath+"/result_detail/" + i1,schemaPath:"#/components/schemas/UpdateResult/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.result === undefined){
const err19 = {instancePath:instancePath+"/result_detail/" + i1,schemaPath:"#/components/schemas/UpdateResult/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.node_id !== undefined){
if(typeof data7.node_id !== "string"){
const err20 = {instancePath:instancePath+"/result_detail/" + i1+"/node_id",schemaPath:"#/components/schemas/UpdateResult/properties/node_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.node_name !== undefined){
if(typeof data7.node_name !== "string"){
const err21 = {instancePath:instancePath+"/result_detail/" + i1+"/node_name",schemaPath:"#/components/schemas/UpdateResult/properties/node_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.operation !== undefined){
let data10 = data7.operation;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/result_detail/" + i1+"/operation",schemaPath:"#/components/schemas/UpdateResult/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data10 === "deploy") || (data10 === "delete"))){
const err23 = {instancePath:instancePath+"/result_detail/" + i1+"/operation",schemaPath:"#/components/schemas/UpdateResult/properties/operation/enum",keyword:"enum",params:{allowedValues: schema16.properties.operation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.result !== undefined){
if(typeof data7.result !== "boolean"){
const err24 = {instancePath:instancePath+"/result_detail/" + i1+"/result",schemaPath:"#/components/schemas/UpdateResult/properties/result/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/result_detail/" + i1,schemaPath:"#/components/schemas/UpdateResult/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/result_detail",schemaPath:"#/properties/result_detail/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.cluster_id !== undefined){
if(typeof data.cluster_id !== "string"){
const err27 = {instancePath:instancePath+"/cluster_id",schemaPath:"#/properties/cluster_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.extend_config !== undefined){
let data13 = data.extend_config;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(typeof data13[i2] !== "string"){
const err28 = {instancePath:instancePath+"/extend_config/" + i2,schemaPath:"#/properties/extend_config/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/extend_config",schemaPath:"#/properties/extend_config/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":{"update_time":true,"result":true,"config":true,"success_num":true,"failed_num":true,"result_detail":true,"cluster_id":true,"extend_config":true},"dynamicProps":false,"dynamicItems":false};


function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.service_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service_id"},message:"must have required property '"+"service_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.service_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service_name"},message:"must have required property '"+"service_name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.logs === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "logs"},message:"must have required property '"+"logs"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.service_id !== undefined){
if(typeof data.service_id !== "string"){
const err3 = {instancePath:instancePath+"/service_id",schemaPath:"#/properties/service_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.service_name !== undefined){
if(typeof data.service_name !== "string"){
const err4 = {instancePath:instancePath+"/service_name",schemaPath:"#/properties/service_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.logs !== undefined){
let data2 = data.logs;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate7(data2[i0], {instancePath:instancePath+"/logs/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"props":{"service_id":true,"service_name":true,"logs":true},"dynamicProps":false,"dynamicItems":false};


function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate6(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"props":{"service_id":true,"service_name":true,"logs":true},"dynamicProps":false,"dynamicItems":false};

exports.ServiceUpdateLog = validate16;
const schema17 = {"$ref":"document#/components/schemas/ServiceUpdateLog"};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate17.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.update_time === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "update_time"},message:"must have required property '"+"update_time"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.result === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.update_time !== undefined){
let data0 = data.update_time;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/update_time",schemaPath:"#/properties/update_time/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/update_time",schemaPath:"#/properties/update_time/allOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 < 10000000000 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/update_time",schemaPath:"#/properties/update_time/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000000000},message:"must be >= 10000000000"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/update_time",schemaPath:"#/properties/update_time/allOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 99999999999999 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/update_time",schemaPath:"#/properties/update_time/allOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999999999},message:"must be <= 99999999999999"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.result !== undefined){
let data1 = data.result;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data1 === "SUCCESS") || (data1 === "FAIL")) || (data1 === "RUNNING"))){
const err8 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema8.properties.result.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.config !== undefined){
let data2 = data.config;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate8(data2[i0], {instancePath:instancePath+"/config/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.success_num !== undefined){
let data4 = data.success_num;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err10 = {instancePath:instancePath+"/success_num",schemaPath:"#/properties/success_num/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err11 = {instancePath:instancePath+"/success_num",schemaPath:"#/properties/success_num/allOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/success_num",schemaPath:"#/properties/success_num/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.failed_num !== undefined){
let data5 = data.failed_num;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err13 = {instancePath:instancePath+"/failed_num",schemaPath:"#/properties/failed_num/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err14 = {instancePath:instancePath+"/failed_num",schemaPath:"#/properties/failed_num/allOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/failed_num",schemaPath:"#/properties/failed_num/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.result_detail !== undefined){
let data6 = data.result_detail;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.node_id === undefined){
const err16 = {instancePath:instancePath+"/result_detail/" + i1,schemaPath:"#/components/schemas/UpdateResult/required",keyword:"required",params:{missingProperty: "node_id"},message:"must have required property '"+"node_id"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.node_name === undefined){
const err17 = {instancePath:instancePath+"/result_detail/" + i1,schemaPath:"#/components/schemas/UpdateResult/required",keyword:"required",params:{missingProperty: "node_name"},message:"must have required property '"+"node_name"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.operation === undefined){
const err18 = {instancePath:instancePath+"/result_detail/" + i1,schemaPath:"#/components/schemas/UpdateResult/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.result === undefined){
const err19 = {instancePath:instancePath+"/result_detail/" + i1,schemaPath:"#/components/schemas/UpdateResult/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.node_id !== undefined){
if(typeof data7.node_id !== "string"){
const err20 = {instancePath:instancePath+"/result_detail/" + i1+"/node_id",schemaPath:"#/components/schemas/UpdateResult/properties/node_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.node_name !== undefined){
if(typeof data7.node_name !== "string"){
const err21 = {instancePath:instancePath+"/result_detail/" + i1+"/node_name",schemaPath:"#/components/schemas/UpdateResult/properties/node_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.operation !== undefined){
let data10 = data7.operation;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/result_detail/" + i1+"/operation",schemaPath:"#/components/schemas/UpdateResult/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data10 === "deploy") || (data10 === "delete"))){
const err23 = {instancePath:instancePath+"/result_detail/" + i1+"/operation",schemaPath:"#/components/schemas/UpdateResult/properties/operation/enum",keyword:"enum",params:{allowedValues: schema16.properties.operation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.result !== undefined){
if(typeof data7.result !== "boolean"){
const err24 = {instancePath:instancePath+"/result_detail/" + i1+"/result",schemaPath:"#/components/schemas/UpdateResult/properties/result/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/result_detail/" + i1,schemaPath:"#/components/schemas/UpdateResult/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/result_detail",schemaPath:"#/properties/result_detail/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.cluster_id !== undefined){
if(typeof data.cluster_id !== "string"){
const err27 = {instancePath:instancePath+"/cluster_id",schemaPath:"#/properties/cluster_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.extend_config !== undefined){
let data13 = data.extend_config;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(typeof data13[i2] !== "string"){
const err28 = {instancePath:instancePath+"/extend_config/" + i2,schemaPath:"#/properties/extend_config/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/extend_config",schemaPath:"#/properties/extend_config/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"props":{"update_time":true,"result":true,"config":true,"success_num":true,"failed_num":true,"result_detail":true,"cluster_id":true,"extend_config":true},"dynamicProps":false,"dynamicItems":false};


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate16.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"props":{"update_time":true,"result":true,"config":true,"success_num":true,"failed_num":true,"result_detail":true,"cluster_id":true,"extend_config":true},"dynamicProps":false,"dynamicItems":false};

exports.ServiceLogConfig = validate20;
const schema20 = {"$ref":"document#/components/schemas/ServiceLogConfig"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model_id"},message:"must have required property '"+"model_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.model_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model_name"},message:"must have required property '"+"model_name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.model_version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model_version"},message:"must have required property '"+"model_version"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.model_id !== undefined){
if(typeof data.model_id !== "string"){
const err3 = {instancePath:instancePath+"/model_id",schemaPath:"#/properties/model_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.model_name !== undefined){
if(typeof data.model_name !== "string"){
const err4 = {instancePath:instancePath+"/model_name",schemaPath:"#/properties/model_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.model_version !== undefined){
if(typeof data.model_version !== "string"){
const err5 = {instancePath:instancePath+"/model_version",schemaPath:"#/properties/model_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.weight !== undefined){
let data3 = data.weight;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err6 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err7 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/allOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err9 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/allOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 100 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/allOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.specification !== undefined){
if(typeof data.specification !== "string"){
const err11 = {instancePath:instancePath+"/specification",schemaPath:"#/properties/specification/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.custom_spec !== undefined){
if(!(validate9(data.custom_spec, {instancePath:instancePath+"/custom_spec",parentData:data,parentDataProperty:"custom_spec",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.envs !== undefined){
let data6 = data.envs;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 in data6){
if(typeof data6[key0] !== "string"){
const err12 = {instancePath:instancePath+"/envs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/envs/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/envs",schemaPath:"#/properties/envs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.cluster_id !== undefined){
if(typeof data.cluster_id !== "string"){
const err14 = {instancePath:instancePath+"/cluster_id",schemaPath:"#/properties/cluster_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.instance_count !== undefined){
let data9 = data.instance_count;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err15 = {instancePath:instancePath+"/instance_count",schemaPath:"#/properties/instance_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err16 = {instancePath:instancePath+"/instance_count",schemaPath:"#/properties/instance_count/allOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/instance_count",schemaPath:"#/properties/instance_count/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.additional_properties !== undefined){
let data10 = data.additional_properties;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
if(!(validate11(data10[key1], {instancePath:instancePath+"/additional_properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/additional_properties",schemaPath:"#/properties/additional_properties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"model_id":true,"model_name":true,"model_version":true,"weight":true,"specification":true,"custom_spec":true,"envs":true,"cluster_id":true,"instance_count":true,"additional_properties":true},"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"model_id":true,"model_name":true,"model_version":true,"weight":true,"specification":true,"custom_spec":true,"envs":true,"cluster_id":true,"instance_count":true,"additional_properties":true},"dynamicProps":false,"dynamicItems":false};

exports.CustomSpec = validate25;
const schema22 = {"$ref":"document#/components/schemas/CustomSpec"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cpu !== undefined){
let data0 = data.cpu;
if(typeof data0 == "number"){
let res0;
if((0.01 === 0 || (res0 = data0/0.01, Math.abs(Math.round(res0) - res0) > 1e-6))){
const err0 = {instancePath:instancePath+"/cpu",schemaPath:"#/components/schemas/TwoDecimals/multipleOf",keyword:"multipleOf",params:{multipleOf: 0.01},message:"must be multiple of 0.01"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/cpu",schemaPath:"#/components/schemas/TwoDecimals/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 < 0.01 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01},message:"must be >= 0.01"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.memory !== undefined){
let data1 = data.memory;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.gpu_p4 !== undefined){
let data2 = data.gpu_p4;
if(typeof data2 == "number"){
let res1;
if((0.01 === 0 || (res1 = data2/0.01, Math.abs(Math.round(res1) - res1) > 1e-6))){
const err5 = {instancePath:instancePath+"/gpu_p4",schemaPath:"#/components/schemas/TwoDecimals/multipleOf",keyword:"multipleOf",params:{multipleOf: 0.01},message:"must be multiple of 0.01"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/gpu_p4",schemaPath:"#/components/schemas/TwoDecimals/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/gpu_p4",schemaPath:"#/properties/gpu_p4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/gpu_p4",schemaPath:"#/properties/gpu_p4/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.ascend_a310 !== undefined){
let data3 = data.ascend_a310;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err9 = {instancePath:instancePath+"/ascend_a310",schemaPath:"#/properties/ascend_a310/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"cpu":true,"memory":true,"gpu_p4":true,"ascend_a310":true},"dynamicProps":false,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"cpu":true,"memory":true,"gpu_p4":true,"ascend_a310":true},"dynamicProps":false,"dynamicItems":false};

exports.TwoDecimals = validate28;
const schema26 = {"$ref":"document#/components/schemas/TwoDecimals"};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data == "number"){
let res0;
if((0.01 === 0 || (res0 = data/0.01, Math.abs(Math.round(res0) - res0) > 1e-6))){
const err0 = {instancePath,schemaPath:"document#/components/schemas/TwoDecimals/multipleOf",keyword:"multipleOf",params:{multipleOf: 0.01},message:"must be multiple of 0.01"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"document#/components/schemas/TwoDecimals/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"dynamicProps":false,"dynamicItems":false};

exports.ModelAdditionalProperties = validate29;
const schema28 = {"$ref":"document#/components/schemas/ModelAdditionalProperties"};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.log_volume !== undefined){
let data0 = data.log_volume;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.host_path !== undefined){
if(typeof data1.host_path !== "string"){
const err0 = {instancePath:instancePath+"/log_volume/" + i0+"/host_path",schemaPath:"#/components/schemas/LogVolume/properties/host_path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data1.mount_path !== undefined){
if(typeof data1.mount_path !== "string"){
const err1 = {instancePath:instancePath+"/log_volume/" + i0+"/mount_path",schemaPath:"#/components/schemas/LogVolume/properties/mount_path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/log_volume/" + i0,schemaPath:"#/components/schemas/LogVolume/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/log_volume",schemaPath:"#/properties/log_volume/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.max_surge !== undefined){
let data4 = data.max_surge;
if(typeof data4 == "number"){
if(data4 <= 0 || isNaN(data4)){
const err4 = {instancePath:instancePath+"/max_surge",schemaPath:"#/properties/max_surge/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/max_surge",schemaPath:"#/properties/max_surge/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.max_unavailable !== undefined){
let data5 = data.max_unavailable;
if(!(typeof data5 == "number")){
const err6 = {instancePath:instancePath+"/max_unavailable",schemaPath:"#/properties/max_unavailable/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/max_unavailable",schemaPath:"#/properties/max_unavailable/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/max_unavailable",schemaPath:"#/properties/max_unavailable/allOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.termination_grace_period_seconds !== undefined){
let data6 = data.termination_grace_period_seconds;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err9 = {instancePath:instancePath+"/termination_grace_period_seconds",schemaPath:"#/properties/termination_grace_period_seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.persistent_volumes !== undefined){
let data7 = data.persistent_volumes;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name !== undefined){
if(typeof data8.name !== "string"){
const err10 = {instancePath:instancePath+"/persistent_volumes/" + i1+"/name",schemaPath:"#/components/schemas/PersistentVolume/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data8.mount_path !== undefined){
if(typeof data8.mount_path !== "string"){
const err11 = {instancePath:instancePath+"/persistent_volumes/" + i1+"/mount_path",schemaPath:"#/components/schemas/PersistentVolume/properties/mount_path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data8.storage_type !== undefined){
let data11 = data8.storage_type;
if(typeof data11 !== "string"){
const err12 = {instancePath:instancePath+"/persistent_volumes/" + i1+"/storage_type",schemaPath:"#/components/schemas/PersistentVolume/properties/storage_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(data11 === "sfs_turbo")){
const err13 = {instancePath:instancePath+"/persistent_volumes/" + i1+"/storage_type",schemaPath:"#/components/schemas/PersistentVolume/properties/storage_type/enum",keyword:"enum",params:{allowedValues: schema15.properties.storage_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data8.source_address !== undefined){
if(typeof data8.source_address !== "string"){
const err14 = {instancePath:instancePath+"/persistent_volumes/" + i1+"/source_address",schemaPath:"#/components/schemas/PersistentVolume/properties/source_address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/persistent_volumes/" + i1,schemaPath:"#/components/schemas/PersistentVolume/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/persistent_volumes",schemaPath:"#/properties/persistent_volumes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"log_volume":true,"max_surge":true,"max_unavailable":true,"termination_grace_period_seconds":true,"persistent_volumes":true},"dynamicProps":false,"dynamicItems":false};


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"log_volume":true,"max_surge":true,"max_unavailable":true,"termination_grace_period_seconds":true,"persistent_volumes":true},"dynamicProps":false,"dynamicItems":false};

exports.LogVolume = validate32;
const schema32 = {"$ref":"document#/components/schemas/LogVolume"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host_path !== undefined){
if(typeof data.host_path !== "string"){
const err0 = {instancePath:instancePath+"/host_path",schemaPath:"document#/components/schemas/LogVolume/properties/host_path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mount_path !== undefined){
if(typeof data.mount_path !== "string"){
const err1 = {instancePath:instancePath+"/mount_path",schemaPath:"document#/components/schemas/LogVolume/properties/mount_path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"document#/components/schemas/LogVolume/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"host_path":true,"mount_path":true},"dynamicProps":false,"dynamicItems":false};

exports.PersistentVolume = validate33;
const schema34 = {"$ref":"document#/components/schemas/PersistentVolume"};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err0 = {instancePath:instancePath+"/name",schemaPath:"document#/components/schemas/PersistentVolume/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mount_path !== undefined){
if(typeof data.mount_path !== "string"){
const err1 = {instancePath:instancePath+"/mount_path",schemaPath:"document#/components/schemas/PersistentVolume/properties/mount_path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.storage_type !== undefined){
let data2 = data.storage_type;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/storage_type",schemaPath:"document#/components/schemas/PersistentVolume/properties/storage_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data2 === "sfs_turbo")){
const err3 = {instancePath:instancePath+"/storage_type",schemaPath:"document#/components/schemas/PersistentVolume/properties/storage_type/enum",keyword:"enum",params:{allowedValues: schema15.properties.storage_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.source_address !== undefined){
if(typeof data.source_address !== "string"){
const err4 = {instancePath:instancePath+"/source_address",schemaPath:"document#/components/schemas/PersistentVolume/properties/source_address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"document#/components/schemas/PersistentVolume/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"name":true,"mount_path":true,"storage_type":true,"source_address":true},"dynamicProps":false,"dynamicItems":false};

exports.UpdateResult = validate34;
const schema36 = {"$ref":"document#/components/schemas/UpdateResult"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/UpdateResult/required",keyword:"required",params:{missingProperty: "node_id"},message:"must have required property '"+"node_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.node_name === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/UpdateResult/required",keyword:"required",params:{missingProperty: "node_name"},message:"must have required property '"+"node_name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.operation === undefined){
const err2 = {instancePath,schemaPath:"document#/components/schemas/UpdateResult/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.result === undefined){
const err3 = {instancePath,schemaPath:"document#/components/schemas/UpdateResult/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"document#/components/schemas/UpdateResult/properties/node_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.node_name !== undefined){
if(typeof data.node_name !== "string"){
const err5 = {instancePath:instancePath+"/node_name",schemaPath:"document#/components/schemas/UpdateResult/properties/node_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.operation !== undefined){
let data2 = data.operation;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/operation",schemaPath:"document#/components/schemas/UpdateResult/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data2 === "deploy") || (data2 === "delete"))){
const err7 = {instancePath:instancePath+"/operation",schemaPath:"document#/components/schemas/UpdateResult/properties/operation/enum",keyword:"enum",params:{allowedValues: schema16.properties.operation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.result !== undefined){
if(typeof data.result !== "boolean"){
const err8 = {instancePath:instancePath+"/result",schemaPath:"document#/components/schemas/UpdateResult/properties/result/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"document#/components/schemas/UpdateResult/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"node_id":true,"node_name":true,"operation":true,"result":true},"dynamicProps":false,"dynamicItems":false};

exports.Error = validate35;
const schema38 = {"$ref":"document#/components/schemas/Error"};
const schema39 = {"type":"object","description":"Why a request was refused. Gateways add further fields, for example `request_id`.","x-provenance":{"basis":"documented","source":"responses-2024","section":"Error answers"},"required":["error_code","error_msg"],"properties":{"error_code":{"type":"string","description":"The code, which means something only together with the status.","allOf":[{"type":"string","pattern":"^(ModelArts|APIGW?|IAM)\\.\\d{4,8}$","x-provenance":{"basis":"decided","source":"0002-outcomes-of-modelarts"}}]},"error_msg":{"type":"string","description":"What is wrong, for a reader.","allOf":[{"type":"string","minLength":1,"x-provenance":{"basis":"decided","source":"0002-outcomes-of-modelarts"}}],"x-provenance":{"basis":"documented","source":"responses-2024","section":"Error answers","rivals":[{"claim":{"required":["error_message"]},"source":"responses-2021","section":"Sample of an error answer"}]}}}};
const pattern0 = new RegExp("^(ModelArts|APIGW?|IAM)\\.\\d{4,8}$", "u");
const func0 = require("ajv/dist/runtime/ucs2length").default;

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_code === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/Error/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.error_msg === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/Error/required",keyword:"required",params:{missingProperty: "error_msg"},message:"must have required property '"+"error_msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.error_code !== undefined){
let data0 = data.error_code;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/error_code",schemaPath:"document#/components/schemas/Error/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/error_code",schemaPath:"document#/components/schemas/Error/properties/error_code/allOf/0/pattern",keyword:"pattern",params:{pattern: "^(ModelArts|APIGW?|IAM)\\.\\d{4,8}$"},message:"must match pattern \""+"^(ModelArts|APIGW?|IAM)\\.\\d{4,8}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/error_code",schemaPath:"document#/components/schemas/Error/properties/error_code/allOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.error_msg !== undefined){
let data1 = data.error_msg;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/error_msg",schemaPath:"document#/components/schemas/Error/properties/error_msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err6 = {instancePath:instancePath+"/error_msg",schemaPath:"document#/components/schemas/Error/properties/error_msg/allOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/error_msg",schemaPath:"document#/components/schemas/Error/properties/error_msg/allOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"document#/components/schemas/Error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"error_code":true,"error_msg":true},"dynamicProps":false,"dynamicItems":false};

exports.ShowServiceEvents = validate36;
const schema40 = {"$ref":"document#/components/schemas/ShowServiceEventsResponse"};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.service_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service_id"},message:"must have required property '"+"service_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.service_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service_name"},message:"must have required property '"+"service_name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.total_count === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_count"},message:"must have required property '"+"total_count"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.count === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.events === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "events"},message:"must have required property '"+"events"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.service_id !== undefined){
if(typeof data.service_id !== "string"){
const err5 = {instancePath:instancePath+"/service_id",schemaPath:"#/properties/service_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.service_name !== undefined){
if(typeof data.service_name !== "string"){
const err6 = {instancePath:instancePath+"/service_name",schemaPath:"#/properties/service_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.total_count !== undefined){
let data2 = data.total_count;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err7 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err8 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/allOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.count !== undefined){
let data3 = data.count;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err10 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err11 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/allOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.events !== undefined){
let data4 = data.events;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.event_type === undefined){
const err13 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/components/schemas/Event/required",keyword:"required",params:{missingProperty: "event_type"},message:"must have required property '"+"event_type"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.event_info === undefined){
const err14 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/components/schemas/Event/required",keyword:"required",params:{missingProperty: "event_info"},message:"must have required property '"+"event_info"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.occur_time === undefined){
const err15 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/components/schemas/Event/required",keyword:"required",params:{missingProperty: "occur_time"},message:"must have required property '"+"occur_time"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.event_type !== undefined){
let data6 = data5.event_type;
if(typeof data6 !== "string"){
const err16 = {instancePath:instancePath+"/events/" + i0+"/event_type",schemaPath:"#/components/schemas/Event/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data6 === "normal") || (data6 === "abnormal"))){
const err17 = {instancePath:instancePath+"/events/" + i0+"/event_type",schemaPath:"#/components/schemas/Event/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema3.properties.event_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.event_info !== undefined){
if(typeof data5.event_info !== "string"){
const err18 = {instancePath:instancePath+"/events/" + i0+"/event_info",schemaPath:"#/components/schemas/Event/properties/event_info/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.occur_time !== undefined){
let data8 = data5.occur_time;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err19 = {instancePath:instancePath+"/events/" + i0+"/occur_time",schemaPath:"#/components/schemas/Event/properties/occur_time/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err20 = {instancePath:instancePath+"/events/" + i0+"/occur_time",schemaPath:"#/components/schemas/Event/properties/occur_time/allOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 < 10000000000 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/events/" + i0+"/occur_time",schemaPath:"#/components/schemas/Event/properties/occur_time/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000000000},message:"must be >= 10000000000"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err22 = {instancePath:instancePath+"/events/" + i0+"/occur_time",schemaPath:"#/components/schemas/Event/properties/occur_time/allOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 > 99999999999999 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/events/" + i0+"/occur_time",schemaPath:"#/components/schemas/Event/properties/occur_time/allOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999999999},message:"must be <= 99999999999999"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/components/schemas/Event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"service_id":true,"service_name":true,"total_count":true,"count":true,"events":true},"dynamicProps":false,"dynamicItems":false};


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"service_id":true,"service_name":true,"total_count":true,"count":true,"events":true},"dynamicProps":false,"dynamicItems":false};

exports.ShowServiceUpdateLogs = validate39;
const schema43 = {"$ref":"document#/components/schemas/ShowServiceUpdateLogsResponse"};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.service_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service_id"},message:"must have required property '"+"service_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.service_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service_name"},message:"must have required property '"+"service_name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.logs === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "logs"},message:"must have required property '"+"logs"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.service_id !== undefined){
if(typeof data.service_id !== "string"){
const err3 = {instancePath:instancePath+"/service_id",schemaPath:"#/properties/service_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.service_name !== undefined){
if(typeof data.service_name !== "string"){
const err4 = {instancePath:instancePath+"/service_name",schemaPath:"#/properties/service_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.logs !== undefined){
let data2 = data.logs;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate7(data2[i0], {instancePath:instancePath+"/logs/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":{"service_id":true,"service_name":true,"logs":true},"dynamicProps":false,"dynamicItems":false};


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"service_id":true,"service_name":true,"logs":true},"dynamicProps":false,"dynamicItems":false};
