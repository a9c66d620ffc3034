// Loaded into every process that the end-to-end tests start: refuses every connection and every look-up of a name that is not about this
// machine, and writes the host as a line to file descriptor 3.
const dgram = require('node:dgram');
const dns = require('node:dns');
const { writeSync } = require('node:fs');
const net = require('node:net');

const LOCAL = new Set(['127.0.0.1', 'localhost', '::1']);

function refuseUnlessLocal(host) {
  if (LOCAL.has(host)) return;
  writeSync(3, `${host}\n`);
  throw new Error(`A connection to ${host} was refused by the test.`);
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...parameters) {
  const [options] = Array.isArray(parameters[0]) ? parameters[0] : parameters;
  if (typeof options === 'object' && options !== null && options.path === undefined) refuseUnlessLocal(options.host ?? 'localhost');
  else if (typeof options === 'number') refuseUnlessLocal(typeof parameters[1] === 'string' ? parameters[1] : 'localhost');
  return connect.apply(this, parameters);
};

for (const resolver of [dns, dns.promises]) {
  for (const name of Object.keys(resolver).filter((key) => key === 'lookup' || /^resolve/.test(key))) {
    const original = resolver[name];
    resolver[name] = (host, ...rest) => {
      refuseUnlessLocal(host);
      return original.call(resolver, host, ...rest);
    };
  }
}

const { send } = dgram.Socket.prototype;
dgram.Socket.prototype.send = function (...parameters) {
  refuseUnlessLocal(parameters.slice(1).find((parameter) => typeof parameter === 'string') ?? 'localhost');
  return send.apply(this, parameters);
};
