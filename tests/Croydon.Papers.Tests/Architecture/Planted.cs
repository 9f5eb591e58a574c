using Mono.Cecil;

namespace Croydon.Papers.Tests.Architecture;

/// <summary>Makes an assembly in which a type of one namespace holds a field of another, to see that the rules find it.</summary>
internal static class Planted
{
    public static ModuleDefinition Reference(string from, string to)
    {
        var module = ModuleDefinition.CreateModule("Planted", ModuleKind.Dll);
        var named = new TypeDefinition(to, "Named", TypeAttributes.Public | TypeAttributes.Class, module.TypeSystem.Object);
        var naming = new TypeDefinition(from, "Naming", TypeAttributes.Public | TypeAttributes.Class, module.TypeSystem.Object);
        naming.Fields.Add(new FieldDefinition("Planted", FieldAttributes.Private, named));
        module.Types.Add(named);
        module.Types.Add(naming);
        return module;
    }
}
