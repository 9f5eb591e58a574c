using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace Croydon.Papers.Tests.Architecture;

/// <summary>A type of namespace <paramref name="From"/> names a type of namespace <paramref name="To"/>.</summary>
internal sealed record Reference(string From, string To);

/// <summary>Who names whom, read from the compiled assemblies: signatures, fields, attributes and method bodies.</summary>
internal static class House
{
    public static IReadOnlyList<string> AssembliesOf(string assembly)
    {
        using var module = Load(assembly);
        return [.. module.AssemblyReferences.Select(r => r.Name)];
    }

    public static IReadOnlyList<Reference> References(ModuleDefinition module) =>
        [.. module.GetAllTypes().SelectMany(t => Named(t).Select(to => new Reference(SpaceOf(t), SpaceOf(to)))).Where(r => r.From.Length > 0).Distinct()];

    /// <summary>The caller disposes of it.</summary>
    public static ModuleDefinition Load(string assembly) =>
        ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));

    private static IEnumerable<TypeReference> Named(TypeDefinition type)
    {
        var direct = type.Interfaces.Select(i => i.InterfaceType)
            .Concat(type.Fields.Select(f => f.FieldType))
            .Concat(type.Methods.SelectMany(m => m.Parameters.Select(p => p.ParameterType).Append(m.ReturnType)))
            .Concat(type.Methods.Where(m => m.HasBody).SelectMany(InBody));
        return (type.BaseType is null ? direct : direct.Append(type.BaseType)).SelectMany(Unwrap);
    }

    private static IEnumerable<TypeReference> InBody(MethodDefinition method) =>
        method.Body.Variables.Select(v => v.VariableType)
            .Concat(method.Body.Instructions.Select(i => i.Operand switch
            {
                TypeReference t => t,
                MemberReference m => m.DeclaringType,
                _ => null,
            }).OfType<TypeReference>());

    private static IEnumerable<TypeReference> Unwrap(TypeReference type) => type switch
    {
        GenericInstanceType g => g.GenericArguments.SelectMany(Unwrap).Append(g.ElementType),
        TypeSpecification s => Unwrap(s.ElementType),
        _ => [type],
    };

    /// <summary>Nested and compiler-made types stand in the namespace of the type that holds them.</summary>
    private static string SpaceOf(TypeReference type)
    {
        while (type.DeclaringType is not null)
            type = type.DeclaringType;
        return type.Namespace;
    }
}
