/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		{
			name: 'no-circular',
			comment: 'Two files that need each other are one thing, or three. Types alone may look back.',
			severity: 'error',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
		},
		{
			name: 'not-to-unresolvable',
			comment: 'What is imported exists.',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: ['^\\$(app|env)/', '/\\$types(\\.js)?$'] }
		},
		{
			name: 'not-to-dev-dep',
			comment: 'The running server has dependencies only: devDependencies may be missing there.',
			severity: 'error',
			from: { path: '^src', pathNot: ['\\.test\\.ts$', '^src/(dev|start)\\.ts$', '\\.d\\.ts$'] },
			to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'no-orphans',
			comment: 'A file that nobody imports and that imports nobody is forgotten.',
			severity: 'error',
			from: {
				orphan: true,
				pathNot: [
					'\\.d\\.ts$',
					'^src/routes/',
					'^src/params/',
					'-worker\\.ts$',
					'\\.css$',
					'^src/lib/ui/README\\.md$'
				]
			},
			to: {}
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: ['\\.svelte-kit'] },
		tsConfig: { fileName: 'tsconfig.json' },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'node', 'default', 'types'],
			extensions: ['.ts', '.js', '.svelte', '.d.ts', '.json']
		},
		skipAnalysisNotInRules: true
	}
};
