import type { PackageModel } from '@privet/model';
import { describe, expect, it } from 'vitest';

import { catalogOf } from './catalog-of.ts';

const docs = 'https://example.com/';
const send = { call: { sinks: [{ kind: 'network', data: [{ argument: 0 }] }] } } as const;
const files: PackageModel = { package: 'node:fs', docs, declaredIn: ['@types/node'], exports: { writeFile: send } };
const mailer: PackageModel = {
  package: 'mailer',
  docs,
  declaredIn: ['@mailer/core', '@types/mailer__extra'],
  exports: { create: { call: { returns: 'Client' } } },
  globals: { Mailer: { members: { init: send } } },
  types: { Client: { names: ['Client', 'BaseClient'], members: { send }, anyMember: { call: { carries: [] } } } },
};
const mailerNode: PackageModel = {
  package: 'mailer/node',
  docs,
  exports: { create: { call: { returns: 'mailer#Client' } } },
};
const catalog = catalogOf([files, mailer, mailerNode]);

describe('modelOf', () => {
  it('finds a package by its name and by a subpath of it', () => {
    expect(catalog.modelOf('mailer')).toBe(mailer);
    expect(catalog.modelOf('mailer/dist/index.js')).toBe(mailer);
  });

  it('prefers the model of the subpath', () => {
    expect(catalog.modelOf('mailer/node')).toBe(mailerNode);
  });

  it('finds builtins with and without their scheme', () => {
    expect(catalog.modelOf('fs')).toBe(files);
    expect(catalog.modelOf('node:fs')).toBe(files);
  });

  it('knows nothing of other packages and of paths', () => {
    expect(catalog.modelOf('mailer-two')).toBeUndefined();
    expect(catalog.modelOf('./mailer.ts')).toBeUndefined();
    expect(catalog.modelOf('/mailer')).toBeUndefined();
  });

  it('lets a later model replace an earlier one of the same package', () => {
    const own: PackageModel = { package: 'mailer', docs, exports: {} };
    expect(catalogOf([mailer, own]).models).toEqual([own]);
  });
});

describe('modelsDeclaredIn', () => {
  it('finds the models whose API a package declares, its own first', () => {
    expect(catalog.modelsDeclaredIn('mailer')).toEqual([mailer]);
    expect(catalog.modelsDeclaredIn('@mailer/core')).toEqual([mailer]);
    expect(catalog.modelsDeclaredIn('elsewhere')).toEqual([]);
  });

  it('takes a package of types for the package it describes', () => {
    expect(catalog.modelsDeclaredIn('@types/mailer')).toEqual([mailer]);
    expect(catalog.modelsDeclaredIn('@mailer/extra')).toEqual([mailer]);
    expect(catalog.modelsDeclaredIn('@types/node')).toEqual([files]);
  });
});

describe('globalOf', () => {
  it('finds what a global stands for', () => {
    expect(catalog.globalOf('Mailer')).toEqual({ model: mailer, fact: mailer.globals?.['Mailer'] });
    expect(catalog.globalOf('toString')).toBeUndefined();
  });
});

describe('memberOf', () => {
  it('finds a member by any name of its type and any package that declares it', () => {
    expect(catalog.memberOf('@mailer/core', 'BaseClient', 'send')).toEqual({ model: mailer, fact: send });
  });

  it('falls back to what members of any name do', () => {
    expect(catalog.memberOf('mailer', 'Client', 'constructor')?.fact).toEqual({ call: { carries: [] } });
    expect(catalog.memberOf('mailer', 'Server', 'send')).toBeUndefined();
  });
});

describe('typeNamed', () => {
  it('resolves a type of the same and of another package', () => {
    expect(catalog.typeNamed(mailer, 'Client')?.fact).toBe(mailer.types?.['Client']);
    expect(catalog.typeNamed(mailerNode, 'mailer#Client')?.model).toBe(mailer);
    expect(catalog.typeNamed(mailerNode, 'Client')).toBeUndefined();
  });
});

describe('memberNamesDeclaredIn', () => {
  const names = (...packages: readonly string[]): readonly string[] =>
    [...catalog.memberNamesDeclaredIn(packages)].sort();

  it('holds the members of exports, globals and types', () => {
    expect(names('mailer', '@types/node')).toEqual(['create', 'init', 'send', 'writeFile']);
  });

  it('leaves out the models of which a program declares nothing', () => {
    expect(names('@mailer/core', 'elsewhere')).toEqual(['create', 'init', 'send']);
    expect(names()).toEqual([]);
  });
});

describe('hasOtherMembersIn', () => {
  const client = catalogOf([
    { package: 'client', docs: 'https://example.com', types: { Client: { members: {}, anyMember: { call: {} } } } },
    { package: 'box', docs: 'https://example.com', types: { Box: { members: {}, anyMember: { assign: {} } } } },
  ]);

  it('tells where members are called under any name', () => {
    expect(client.hasOtherMembersIn(['box', 'client'])).toBe(true);
    expect(client.hasOtherMembersIn(['box', 'elsewhere'])).toBe(false);
  });
});
