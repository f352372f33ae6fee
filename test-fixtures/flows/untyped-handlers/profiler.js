class Profiler {
  constructor(name, args) {
    this.name = name;
    this.args = args;
  }

  log(label) {
    this.last = label;
    return this;
  }

  end() {
    console.info(this.name, this.args);
  }
}

class Customer {
  constructor(name) {
    this.name = name;
  }
}

/** @param {Profiler} profile */
export function work(profile) {
  profile.log('loaded').end();
  console.info(profile);
}

/** @param {Customer} profile */
export function greet(profile) {
  console.info(profile); // ✗ no-plaintext-logging: 'profile' (user.name, inferred from the name 'name' of a person 'Customer') reaches 'console.info' in the clear.
}
