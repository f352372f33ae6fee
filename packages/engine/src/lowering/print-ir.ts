import type { BlockIr, FileIr, FunctionIr, Instruction, Key, Terminator } from '@privet/flow';

/** Prints a file's IR for tests and debugging, one instruction a line, ids without their file. */
export function printIr(file: FileIr): string {
  const names = new Map<string, string>(file.variables.map(({ id, name }) => [id, name]));
  const local = (id: string): string => id.slice(file.file.length);
  return file.functions.map((each) => printFunction(each, (id) => names.get(id) ?? local(id), local)).join('\n\n');
}

type NameOf = (id: string) => string;

function printFunction(
  { kind, name, id, async, generator, parameters, blocks }: FunctionIr,
  nameOf: NameOf,
  local: NameOf,
): string {
  const flags = `${async ? 'async ' : ''}${kind}${generator ? '*' : ''}`;
  const given = parameters
    .map(({ temp, rest, name: own = '' }) => `${rest ? '...' : ''}%${temp} ${own}`.trimEnd())
    .join(', ');
  const head = `${flags} ${name}${local(id)}(${given})`.replace('  ', ' ');
  return [head, ...blocks.flatMap((block) => printBlock(block, nameOf, local))].join('\n');
}

function printBlock(
  { id, instructions, terminator, handler }: BlockIr,
  nameOf: NameOf,
  local: NameOf,
): readonly string[] {
  const head = handler === undefined ? `${id}:` : `${id}: (throws to ${handler})`;
  return [
    head,
    ...instructions.map((each) => `  ${printInstruction(each, nameOf, local)}`),
    `  ${printTerminator(terminator)}`,
  ];
}

function printTerminator(terminator: Terminator): string {
  switch (terminator.kind) {
    case 'jump':
      return `jump ${terminator.to}`;
    case 'branch':
      return `branch %${terminator.condition} ? ${terminator.then} : ${terminator.else}`;
    case 'choice':
      return `choice ${terminator.to.join(', ')}`;
    case 'return':
      return terminator.value === undefined ? 'return' : `return %${terminator.value}`;
    case 'throw':
      return `throw %${terminator.value}`;
    case 'unreachable':
      return 'unreachable';
  }
}

function printInstruction(instruction: Instruction, nameOf: NameOf, local: NameOf): string {
  const text = printEffect(instruction, nameOf, local);
  return 'target' in instruction ? `%${instruction.target} = ${text}` : text;
}

function printEffect(instruction: Instruction, nameOf: NameOf, local: NameOf): string {
  switch (instruction.op) {
    case 'constant':
      return typeof instruction.value === 'bigint'
        ? `${instruction.value}n`
        : (JSON.stringify(instruction.value) ?? 'undefined');
    case 'opaque':
    case 'this':
    case 'super':
    case 'catch':
      return instruction.op;
    case 'read':
      return nameOf(instruction.variable);
    case 'write':
      return `${nameOf(instruction.variable)} = %${instruction.value}`;
    case 'global':
      return `global ${instruction.name}`;
    case 'load':
      return `%${instruction.object}${instruction.optional ? '?' : ''}${printKey(instruction.key)}`;
    case 'store':
      return `%${instruction.object}${printKey(instruction.key)} = %${instruction.value}`;
    case 'object':
      return instruction.shape === 'array' ? '[]' : '{}';
    case 'push':
      return `push %${instruction.object}, %${instruction.value}`;
    case 'spread':
      return `spread %${instruction.object}, ...%${instruction.value}`;
    case 'accessor':
      return `accessor %${instruction.object}${printKey(instruction.key)}${printHalf('get', instruction.get)}${printHalf('set', instruction.set)}`;
    case 'rest':
      return `rest ${instruction.shape} %${instruction.object} without [${instruction.without.join(', ')}]`;
    case 'closure':
      return `closure ${local(instruction.function)}`;
    case 'class':
      return `class ${local(instruction.class)}${instruction.superclass === undefined ? '' : ` extends %${instruction.superclass}`}`;
    case 'call':
      return `${instruction.mode} %${instruction.callee}${printArguments(instruction)}`;
    case 'invoke':
      return `${instruction.mode} %${instruction.object}${printKey(instruction.key)}${printArguments(instruction)}`;
    case 'decorate':
      return `decorate ${local(instruction.function)} with %${instruction.decorator}`;
    case 'element':
      return `element ${'intrinsic' in instruction.tag ? `<${instruction.tag.intrinsic}>` : `%${instruction.tag.component}`} %${instruction.props}`;
    case 'combine':
      return `${instruction.kind} ${instruction.operands.map((temp) => `%${temp}`).join(', ')}`;
    case 'join':
      return `join ${instruction.values.map((temp) => `%${temp}`).join(', ')}`;
    case 'assert':
      return `${instruction.kind} %${instruction.value}`;
    case 'await':
      return `await %${instruction.value}`;
    case 'yield':
      return `yield${instruction.delegate ? '*' : ''}${instruction.value === undefined ? '' : ` %${instruction.value}`}`;
    case 'iterate':
      return `iterate ${instruction.kind} %${instruction.object}`;
    case 'import':
      return `import ${JSON.stringify(instruction.specifier)}`;
    case 'export':
      return `export ${instruction.name} %${instruction.value}`;
  }
}

function printKey(key: Key): string {
  return 'name' in key ? `.${key.name}` : `[%${key.computed}]`;
}

function printHalf(half: 'get' | 'set', value: number | undefined): string {
  return value === undefined ? '' : ` ${half} %${value}`;
}

function printArguments({
  arguments: given,
  optional,
}: Extract<Instruction, { readonly op: 'call' | 'invoke' }>): string {
  return `${optional ? '?.' : ''}(${given.map(({ value, spread }) => `${spread ? '...' : ''}%${value}`).join(', ')})`;
}
