const child_process = require('child_process');
const crypto = require('crypto');
const fs = require('fs');
const https = require('https');
const path = require('path');

const TABLE = 'users';

function code_bad(text) {
  return eval(text); // ! javascript-eval
}

function list_bad(folder) {
  child_process.exec('ls ' + folder); // ! javascript-command-injection
}

function list_good(folder) {
  child_process.execFile('ls', [folder]);
}

function user_bad(db, name) {
  return db.query(`SELECT * FROM users WHERE name = '${name}'`); // ! javascript-sql-injection
}

function user_good(db, name) {
  return db.query('SELECT * FROM users WHERE name = ?', [name]);
}

function show_bad(element, text) {
  element.innerHTML = text; // ! javascript-cross-site-scripting
}

function show_good(element, text) {
  element.textContent = text;
}

function answer_bad(req, res) {
  res.send('hello ' + req.query.name); // ! javascript-reflected-request
}

function file_bad(req) {
  return fs.readFileSync(req.params.name); // ! javascript-path-from-request
}

function digest_bad(text) {
  return crypto.createHash('md5').update(text).digest('hex'); // ! javascript-weak-hash
}

function digest_good(text) {
  return crypto.createHash('sha256').update(text).digest('hex');
}

function cipher_bad(key, iv) {
  return crypto.createCipheriv('des-cbc', key, iv); // ! javascript-weak-cipher
}

function cipher_good(key, iv) {
  return crypto.createCipheriv('aes-256-gcm', key, iv);
}

function newTokenFor(user) {
  return Math.random().toString(36); // ! javascript-weak-random
}

function fetch_bad(host) {
  return https.get({ host, rejectUnauthorized: false }); // ! javascript-no-certificate-check
}

function onward_bad(req, res) {
  res.redirect(req.query.next); // ! javascript-open-redirect
}

function count_good(db) {
  return db.query('SELECT count(*) FROM ' + TABLE);
}

function ordered_good(db, up) {
  const direction = up ? 'ASC' : 'DESC';
  return db.query('SELECT * FROM users ORDER BY name ' + direction);
}

function ordered_bad(db, direction) {
  return db.query('SELECT * FROM users ORDER BY name ' + direction); // ! javascript-sql-injection
}

function joined_bad(req) {
  const file = path.join('/srv', req.params.name);
  return fs.readFileSync(file); // ! javascript-path-from-request
}

function prefix_bad(req) {
  const file = req.params.name;
  if (!file.startsWith('/srv/')) {
    throw new RangeError('outside');
  }
  return fs.readFileSync(file); // ! javascript-path-from-request
}

function joined_good(req) {
  const file = path.join('/srv', req.params.name);
  if (!file.startsWith('/srv/')) {
    throw new RangeError('outside');
  }
  return fs.readFileSync(file);
}

function numbers_bad(user) {
  const resetToken = Math.random().toString(36); // ! javascript-weak-random
  user.pin = Math.floor(Math.random() * 10000); // ! javascript-weak-random
  return resetToken;
}

function numbers_good(colours) {
  const sessionColour = colours[Math.floor(Math.random() * colours.length)];
  const dice = Math.floor(Math.random() * 6) + 1;
  return [sessionColour, dice];
}

const database_bad = { user: 'shop', password: 'w1nter-Garden' }; // ! javascript-hard-coded-password
const labels_good = { user: 'User name', password: 'Password' };
const sample_good = { user: 'shop', password: 'changeme' };
